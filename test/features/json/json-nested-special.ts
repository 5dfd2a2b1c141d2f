export default JSON.stringify({
  m: new Map([[1, 2]]),
  s: new Set([1]),
  e: new Error("x"),
  r: /a/,
  b: new Boolean(false),
  num: new Number(3),
  str: new String("s"),
  u8: new Uint8Array([1, 2]),
});
