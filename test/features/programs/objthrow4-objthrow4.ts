const thr = () => {
  throw new Error("e");
};
let n = 0;
const inc = () => ++n;
const go = (k) => {
  try {
    const o = {
      before: n,
      a: inc(),
      m() {
        return 1;
      },
      b: k ? thr() : inc(),
      c: n,
      d: [1, { e: inc(), f: n }],
      get g() {
        return n;
      },
      ...(k ? {} : { z: inc(), y: n }),
      ["q" + n]: 1,
    };
    return o;
  } catch (e) {
    return { err: e.message, n, at: inc(), more: [1, 2] };
  } finally {
    n += 10;
  }
};
export default [go(0), go(1)];
