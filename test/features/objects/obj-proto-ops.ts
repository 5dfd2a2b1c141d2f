const p = {
  hi() {
    return "p" + this.n;
  },
};
const o = Object.setPrototypeOf({ n: 1 }, p);
const q = { __proto__: p, n: 2 };
const e = Object.create(p, { n: { value: 3, enumerable: true } });
export default [
  o.hi(),
  q.hi(),
  e.hi(),
  Object.getPrototypeOf(q) === p,
  p.isPrototypeOf(e),
  "hi" in o,
  Object.hasOwn(o, "hi"),
  Object.keys(q),
  (() => {
    const r = [];
    for (const k in q) r.push(k);
    return r;
  })(),
];
