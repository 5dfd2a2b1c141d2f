const a = [1, 2, 3];
const seen: number[] = [];
for (const x of a) {
  seen.push(x);
  if (x < 3 && a.length < 6) a.push(x * 10);
}
const s = new Set([1, 2]);
const ss: number[] = [];
for (const x of s) {
  ss.push(x);
  if (x < 4) s.add(x + 2);
  if (x === 1) s.delete(2);
}
const m = new Map([["a", 1]]);
const ms: any[] = [];
for (const [k, v] of m) {
  ms.push(k + v);
  if (v < 3) m.set(k + "x", v + 1);
}
const b = [1, 2, 3, 4];
const bs: number[] = [];
for (const x of b) {
  bs.push(x);
  b.shift();
}
const c: any = [1, , 3];
const cs: any[] = [];
for (const x of c) cs.push(x ?? "hole");
c.forEach((x: any) => cs.push("f" + x));
const f: number[] = [];
[1, 2, 3].forEach((x, i, arr) => {
  f.push(x);
  if (i === 0) arr.pop();
});
const o: any = { a: 1, b: 2 };
const ok: string[] = [];
for (const k in o) {
  ok.push(k);
  o.c = 3;
  delete o.b;
}
for (const ch of "a\u00e9b") ok.push(ch);
const e = [];
for (const [i, v] of ["x", "y"].entries()) e.push(i + v);
for (const x of [..."ab"].keys()) e.push(x);
for (let i of [1, 2]) {
  i *= 2;
  e.push(i);
}
let g: any;
for (g of [5, 6]);
for ([g] of [[7]]);
const oo: any = {};
for (oo.p of [8, 9]);
for ({ z: oo.q } of [{ z: 1 }]);
export default [seen, ss, ms, bs, cs, f, ok, e, g, oo];
