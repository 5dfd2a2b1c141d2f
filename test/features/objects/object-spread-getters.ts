let n = 0;
const o = {
  get a() {
    return ++n;
  },
  b: 2,
};
const s = { ...o, b: 3, ...null, ...undefined, ..."hi", ...[9], ...(true as any) };
export default [s, n, Object.assign({}, o, { c: 1 }, null), n, { ...{ x: 1 }, x: 2 }, { x: 1, ...{ x: 3 } }];
