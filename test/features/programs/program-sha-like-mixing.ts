const rotl = (x: number, n: number) => (x << n) | (x >>> (32 - n));
const fnv = (s: string) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
};
const xorshift = (seed: number) => () => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 4294967296;
};
const r = xorshift(42);
export default [
  fnv("hello"),
  rotl(0x80000001, 4),
  [r(), r(), r()].map((x) => x.toFixed(6)),
  Math.imul(-5, 12),
  0xffffffff + 1,
  (0xffffffff | 0) + 1,
];
