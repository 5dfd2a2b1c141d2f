const o: any = { a: 1, b: { c: 2 } };
const arr = [1, 2, 3];
const d = [delete o.a, "a" in o, delete o.nope, delete arr[1], 1 in arr, arr.length, delete o["b"], Object.keys(o)];
const t = [
  typeof undefined,
  typeof null,
  typeof {},
  typeof [],
  typeof (() => 1),
  typeof class {},
  typeof Symbol(),
  typeof "",
  typeof 0,
  typeof NaN,
  typeof true,
  typeof undeclared,
  typeof /x/,
  typeof new Date(),
  typeof new String(""),
];
declare const undeclared: any;
const v = [void 0, void "x", void (o.z = 5)];
const c = (1, 2, o.z);
let i = 0;
const comma = (i++, i++, i);
const cond = i > 1 ? (i > 5 ? "a" : "b") : "c";
const prec = [
  1 + 2 * 3 - 4 / 2,
  (1 + 2) * 3,
  (!0 + 1) as any,
  typeof 1 + 2,
  -(2 ** 2),
  (1 < 2 < 3) as any,
  (3 > 2 > 1) as any,
  (2 + 3) << 1,
  1 | (2 & 3),
  (1 && 0) || 2,
  ~~"7.9",
  !!"0",
  -(-1),
  +!"",
  +[] + +!![],
  5 & (6 == (6 as any)),
  1 + +"1",
  "a" + -"1",
  10 - -5,
];
let q = 1;
const ord = [q, q++ + ++q, q, q-- - --q, q];
let e = [1, 2, 3],
  k = 0;
e[k++] = e[k++] + k;
e[k] += 10;
let aa: any, bb: any;
aa = bb = 5;
const frozen = Object.freeze({ x: 1 });
let fe;
try {
  (frozen as any).x = 2;
} catch (er: any) {
  fe = er.name;
}
let fd;
try {
  delete (frozen as any).x;
} catch (er: any) {
  fd = er.name;
}
export default [d, t, v.map((x) => x === undefined), c, comma, cond, prec, ord, e, aa, bb, fe, fd];
