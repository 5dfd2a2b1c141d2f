const p = {
  hi() {
    return "hi " + this.n;
  },
};
const o = Object.create(p);
o.n = 1;
const n = Object.create(null);
n.x = 1;
export default [
  o.hi(),
  Object.keys(o),
  "toString" in n,
  Object.getPrototypeOf(n) === null,
  Object.getPrototypeOf(o) === p,
];
