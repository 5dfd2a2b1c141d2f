const f = [];
for (const v of [1, 2]) {
  try {
    throw v;
  } catch (e) {
    f.push(() => e);
  }
}
export default f.map((g) => g());
