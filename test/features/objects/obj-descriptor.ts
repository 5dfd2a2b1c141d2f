const o = {
  a: 1,
  get b() {
    return 2;
  },
};
const d = Object.getOwnPropertyDescriptor(o, "a");
const g = Object.getOwnPropertyDescriptor(o, "b");
export default [d, typeof g.get, g.set, g.enumerable, Object.getOwnPropertyDescriptor(o, "zz")];
