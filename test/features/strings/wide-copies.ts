const a = "ä";
let b = "x";
const swap = () => {
  b = a;
};
swap();
const w = { v: "" };
Object.assign(w, { v: "äö" });
const c = { ...w };
const { v } = c;
export default [b.length, w.v.length, c.v.length, v.length, structuredClone(c).v.length];
