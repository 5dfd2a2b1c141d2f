const o = {
  a: 1,
  get b() {
    return 2;
  },
};
const d = Object.getOwnPropertyDescriptors(o);
export default [
  d.a,
  typeof d.b.get,
  d.b.set === undefined,
  d.b.enumerable,
  Object.getOwnPropertyDescriptor(o, "zz") === undefined,
  Object.getOwnPropertyDescriptor([1, 2], "length"),
  Object.getOwnPropertyDescriptor("ab", 0),
];
