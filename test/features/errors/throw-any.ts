const r = [];
for (const v of [1, "s", null, undefined, { a: 1 }, [2]]) {
  try {
    throw v;
  } catch (e) {
    r.push(e === v);
  }
}
export default r;
