const o = {
  a: 1,
  b: { c: 2 },
  get g() {
    return 1;
  },
};
const arr = [1, 2, 3];
const r = [
  delete o.a,
  "a" in o,
  delete o.b.c,
  o.b,
  delete o.g,
  o.g ?? "gone",
  delete arr[0],
  arr.length,
  0 in arr,
  arr.indexOf(undefined),
];
const k = "b";
delete o[k];
export default [...r, Object.keys(o)];
