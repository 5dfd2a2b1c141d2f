const a = new Uint8Array([1, 2, 300, -1]);
const f = new Float32Array([1.5, 0.1]);
const i = new Int16Array(3);
i[1] = 40000;
export default [
  [...a],
  a.length,
  f[0],
  Math.fround(0.1) === f[1],
  [...i],
  a.byteLength,
  Uint8Array.BYTES_PER_ELEMENT,
  i.BYTES_PER_ELEMENT,
];
