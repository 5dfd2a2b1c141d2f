const pack = (n: number, ...f: [bits: number, v: number][]) =>
  f.reduce((a, [b, v]) => ((a << b) | (v & ((1 << b) - 1))) >>> 0, n);
export default [pack(0, [4, 9], [8, 200], [1, 1]).toString(2), pack(1, [31, 5])];
