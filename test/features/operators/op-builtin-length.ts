export default [
  Math.max.length,
  Array.prototype.push.length,
  parseInt.length,
  "x".replace.length,
  [].slice.length,
  Object.keys.length,
  JSON.stringify.length,
];
