const p = {
  hi() {
    return "hi " + this.n;
  },
};
const o = Object.create(p);
o.n = "o";
const q = Object.setPrototypeOf({ n: "q" }, p);
export default [
  o.hi(),
  q.hi(),
  Object.getPrototypeOf(o) === p,
  p.isPrototypeOf(q),
  o.hasOwnProperty("hi"),
  Object.hasOwn(o, "n"),
  o.propertyIsEnumerable("n"),
  Object.keys(o),
  "hi" in o,
  { __proto__: p }.hi !== undefined,
];
