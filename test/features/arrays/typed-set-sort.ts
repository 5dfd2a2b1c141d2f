const a = new Int16Array(5);
a.set([5, -3, 9], 1);
export default [
  [...a],
  [...a.sort()],
  [...a.reverse()],
  a instanceof Int16Array,
  Array.isArray(a),
  JSON.stringify(new Uint8Array(2)),
];
