const o: any = { a: "5", b: "bar", c: null, d: true, e: undefined, n: 1.5, s: "-2" };
o.a++;
o.b++;
o.c++;
o.d++;
o.e++;
o.n++;
o.s--;
o.z++;
++o.s;
const list: any[] = ["1", 2];
list[0]++;
list[1]++;
const kinds: any[] = [];
for (const f of [
  () => new (Math as any)(),
  () => new (JSON as any)(),
  () => new (parseInt as any)("1"),
  () => new (isNaN as any)(1),
])
  try {
    f();
    kinds.push("made");
  } catch (e) {
    kinds.push((e as Error).message);
  }
export default [o, String(o.b), String(o.e), String(o.z), list, kinds, typeof Function.prototype];
