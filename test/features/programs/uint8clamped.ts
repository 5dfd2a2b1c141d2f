const c = new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN, 127.5, 0.49]);
c[0] = 256.7;
export default [
  [...c],
  c.length,
  c.BYTES_PER_ELEMENT,
  c instanceof Uint8ClampedArray,
  [...c.map((x) => x * 2)],
  Object.prototype.toString.call(c),
];
