const r = [];
for (const v of [1, "a", null, undefined, { a: 1 }, [2], true, () => "f"])
  try {
    throw v;
  } catch (x) {
    r.push(typeof x === "function" ? x() : (x ?? String(x)));
  }
export default r;
