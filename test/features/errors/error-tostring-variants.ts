const e = new Error("m");
e.name = "";
const f = new Error("m");
f.name = undefined;
const g = new Error("");
const h = new Error("x");
h.message = { toString: () => "T" };
export default [String(e), String(f), String(g), String(h), Error.prototype.toString.call({ name: "N", message: "M" })];
