const vals: any[] = [
  1,
  "2",
  true,
  null,
  undefined,
  "",
  " 12 ",
  "0x1F",
  "1e2",
  "abc",
  [],
  [3],
  [1, 2],
  {},
  new Date(5),
  () => 1,
];
const plus = vals.map((v) => (typeof v === "function" ? "fn" : +v));
const str = [
  1 + "2",
  "3" - (1 as any),
  true + (true as any),
  [] + ([] as any),
  {} + "",
  null + (1 as any),
  undefined + (1 as any),
  [1, 2] + "3",
  1 + (null as any),
  "5" * ("2" as any),
  "b" + +"a",
  1 + 2 + "3" + 4 + 5,
];
const ops = [
  7 % 3,
  -7 % 3,
  7 % -3,
  5.5 % 2,
  -0 % 1,
  2 ** 10,
  2 ** -1,
  (-2) ** 3,
  2 ** (3 ** 2),
  1 / 3,
  5 / 0,
  -5 / 0,
  0 / 0,
];
const bits = [
  5 & 3,
  5 | 3,
  5 ^ 3,
  ~5,
  1 << 31,
  1 << 32,
  -1 >>> 0,
  -1 >> 1,
  -1 >>> 28,
  (2 ** 32 + 5) | 0,
  1.9 | 0,
  -1.9 | 0,
  "7" as any & 5,
  NaN | 0,
  (2 ** 53) >> 1,
  0xffffffff | 0,
];
let x: any = "5";
const inc = [x++, x, ++x, x--, -x, +x, -(-x)];
let u: any;
u++;
let s: any = "a";
s += 1;
s += null;
let n: any = null;
n += 5;
let w: any = "10";
w -= 3;
w *= "2";
w /= 7;
w **= 2;
w %= 3;
w <<= 4;
w >>= 1;
w >>>= 1;
w |= 1;
w &= 7;
w ^= 2;
export default [plus, str, ops, bits, inc, u, s, n, w];
