const r = [];
for (const x of [1, "str", null, undefined, { a: 1 }, [2], new Error("e"), () => 1]) {
  try {
    throw x;
  } catch (e) {
    r.push(e === x, typeof e);
  }
}
export default r;
