function crc32(s: string) { let c = ~0; for (let i = 0; i < s.length; i++) { c ^= s.charCodeAt(i); for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1)); } return (~c >>> 0).toString(16); }
function fnv(s: string) { let h = 0x811c9dc5; for (const ch of s) { h ^= ch.charCodeAt(0); h = Math.imul(h, 0x01000193); } return h >>> 0; }
function xorshift(seed: number) { let x = seed | 0; return () => { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; return x >>> 0; }; }
function popcount(n: number) { n -= (n >>> 1) & 0x55555555; n = (n & 0x33333333) + ((n >>> 2) & 0x33333333); return (((n + (n >>> 4)) & 0xf0f0f0f) * 0x1010101) >>> 24; }
const mulberry = (a: number) => () => { a |= 0; a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
const r = xorshift(2463534242), m = mulberry(42);
const rgb = (n: number) => [(n >> 16) & 255, (n >> 8) & 255, n & 255];
let flags = 0;
const F = { A: 1 << 0, B: 1 << 1, C: 1 << 31 };
flags |= F.A | F.C; flags &= ~F.A; flags ^= F.B;
export default [
  crc32("123456789"), crc32(""), fnv("hello"), [r(), r(), r()], [m(), m()], popcount(0xffffffff), popcount(0x12345678), rgb(0xff8040), flags, flags >>> 0, (flags & F.C) !== 0,
  1 << 32, 1 << 33, 1 << -1, -1 >>> 0, -1 >>> 31, -8 >> 1, -9 >> 1, 5 & -2, ~5, ~~-3.7, 3.99 | 0, 2 ** 32 | 0, (2 ** 32 + 5) | 0, 2 ** 53 | 0, (2 ** 31) | 0, -(2 ** 31) - 1 | 0, NaN | 0, Infinity | 0, 1e20 | 0, -1e20 | 0, ("7" as any) & 3, (null as any) | 1, ([6] as any) ^ 1, 0xffffffff & 0xff00ff00, 0xffffffff | 0, 0x7fffffff + 1 | 0, 1 << 31 >>> 31, (1 << 31) >> 31, 4294967295 >>> 4, -4294967297 >>> 0, Math.clz32(0), Math.clz32(1), Math.clz32(-1), Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 3), Math.fround(5.05),
];
