const u = new Uint8Array([1, 255, 256, -1, 1.9]);
const i = new Int8Array([127, 128, -129]);
const f = new Float32Array([0.5, 1.5]);
export default [
  [...u],
  [...i],
  [...f],
  u.length,
  u.byteLength,
  Uint8Array.BYTES_PER_ELEMENT,
  Array.from(new Uint16Array([65536, -1])),
];
