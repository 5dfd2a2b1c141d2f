const o = {
  get heavy() {
    calls++;
    Object.defineProperty(this, "heavy", { value: 42, enumerable: true });
    return this.heavy;
  },
};
let calls = 0;
const r = [o.heavy, o.heavy, calls];
const counter = {
  n: 0,
  get next() {
    return ++this.n;
  },
};
export default [
  ...r,
  counter.next + counter.next,
  counter.n,
  { ...counter }.next,
  JSON.stringify(counter),
  Object.values(counter).length,
];
