class A {
  x = 1;
  m() {}
}
class B extends A {
  y = 2;
}
const b: any = new B();
b.z = 3;
const keys = (o: any) => {
  const r: string[] = [];
  for (const k in o) r.push(k);
  return r;
};
const mixed = { b: 1, 2: 1, a: 1, 1: 1, "-1": 1, "01": 1 };
const arr: any = [5, 6];
arr.extra = 1;
const derived = Object.create(
  { p: 1, shadow: 2 },
  { own: { value: 1, enumerable: true }, shadow: { value: 1, enumerable: false } },
);
const del: any = { a: 1, b: 2, c: 3 };
const seen: string[] = [];
for (const k in del) {
  seen.push(k);
  delete del.b;
}
let last;
for (last in { q: 1, r: 2 });
const o: any = {};
for (o.k in { s: 1 });
const ks: any[] = [];
for (ks[ks.length] in { t: 1, u: 2 });
let count = 0;
for (const _ in null as any) count++;
for (const _ in undefined as any) count++;
for (const _ in 5 as any) count++;
export default [keys(b), keys(mixed), keys(arr), keys("ab"), keys(derived), seen, last, o, ks, count, keys([, 1])];
