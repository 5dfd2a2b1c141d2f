const src = {
  get a() {
    return this.b + 1;
  },
  b: 1,
  [Symbol("s")]: 2,
};
const o = { ...src, b: 5, ...null, ...undefined, ..."hi", ...[9] };
export default [o, Object.keys(o)];
