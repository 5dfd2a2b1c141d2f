const a = new Error("a"),
  b = new Error("b", { cause: a }),
  c = new TypeError("c", { cause: b });
const ch = [];
for (let e = c; e; e = e.cause) ch.push(e.message);
export default [ch, "cause" in a, Object.keys(b)];
