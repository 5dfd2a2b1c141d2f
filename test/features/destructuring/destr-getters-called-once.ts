let n = 0;
const o = {
  get a() {
    n++;
    return undefined;
  },
};
const { a = 7, a: b = 8 } = o;
export default [a, b, n];
