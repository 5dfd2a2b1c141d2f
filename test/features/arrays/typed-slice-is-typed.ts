const a = new Uint8Array([3, 1, 2]);
export default [
  a.slice(1),
  a.slice(-1),
  a.filter((x) => x > 1),
  ArrayBuffer.isView(a),
  ArrayBuffer.isView([]),
  a.slice() instanceof Uint8Array,
];
