const b = new Uint8Array([1, 2, 3, 4]);
const [x, y, z] = b.subarray(3, 6);
const part = b.subarray(1, 3);
part[0] = 9;
export default [
  b.subarray(3, 6).length,
  [...b.subarray(2, 9)],
  b.subarray(-2).length,
  b.subarray(-9, 2).length,
  b.subarray(5, 9).length,
  b.subarray(3, 1).length,
  b.subarray(undefined, 2).length,
  b.subarray(1.7, 3.2).join(),
  b.subarray().length,
  [...b.subarray(1).subarray(1, 9)],
  x,
  y ?? "none",
  z ?? "none",
  [...b],
  part.byteOffset,
  b.subarray(2, -1).length,
];
