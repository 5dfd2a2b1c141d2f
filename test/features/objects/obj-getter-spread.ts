let n = 0;
const o = {
  get x() {
    n++;
    return 5;
  },
};
const c = { ...o };
export default [c, n, Object.getOwnPropertyDescriptor(c, "x").value];
