const crc32 = (s) => {
  let c = ~0;
  for (const ch of s) {
    c ^= ch.charCodeAt(0);
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (~c >>> 0).toString(16).padStart(8, "0");
};
const adler = (s) => {
  let a = 1,
    b = 0;
  for (let i = 0; i < s.length; i++) {
    a = (a + s.charCodeAt(i)) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
};
const fnv = (s) => {
  let h = 0x811c9dc5;
  for (const c of s) {
    h ^= c.charCodeAt(0);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
};
const djb = (s) => [...s].reduce((h, c) => ((h << 5) + h + c.charCodeAt(0)) | 0, 5381);
const luhn = (n) =>
  [...n].reverse().reduce((s, d, i) => s + (i % 2 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : +d), 0) % 10 === 0;
export default [
  crc32("123456789"),
  crc32(""),
  adler("Wikipedia"),
  fnv("hello"),
  djb("hello"),
  luhn("4539578763621486"),
  luhn("1234567812345678"),
];
