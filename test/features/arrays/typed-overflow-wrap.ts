const r = [];
for (const [T, v] of [
  [Uint8Array, 256],
  [Uint8Array, -1],
  [Int8Array, 200],
  [Uint16Array, 65537],
  [Int32Array, 2 ** 31],
  [Uint32Array, -1],
  [Int8Array, 1.9],
  [Uint8Array, NaN],
  [Uint8Array, "7"],
]) {
  const a = new T(1);
  a[0] = v;
  r.push(a[0]);
}
export default r;
