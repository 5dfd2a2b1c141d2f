const log: string[] = [];
const mk = (n: number, name: string) => ({
  i: 0,
  [Symbol.iterator]() {
    log.push(name + " open");
    return this;
  },
  next() {
    return this.i < n ? { value: this.i++, done: false } : { value: undefined, done: true };
  },
  return(v?: any) {
    log.push(name + " close");
    return {};
  },
});
for (const x of mk(3, "full") as any);
for (const x of mk(3, "brk") as any) break;
try {
  for (const x of mk(3, "thr") as any) throw new Error("e");
} catch {
  log.push("caught");
}
(() => {
  for (const x of mk(3, "ret") as any) return x;
})();
const [a] = mk(3, "d1") as any;
const [b, c, d, e] = mk(3, "d4") as any;
const [...r] = mk(3, "rest") as any;
const [] = mk(3, "none") as any;
outer: for (const x of mk(2, "o") as any) {
  for (const y of mk(2, "i") as any) {
    continue outer;
  }
}
const s = [...(mk(2, "spread") as any)];
new Set(mk(2, "set") as any);
Array.from(mk(3, "from") as any, (x: any) => x);
try {
  Array.from(mk(3, "fromthrow") as any, () => {
    throw 1;
  });
} catch {
  log.push("c2");
}
new Map([...[["a", 1]]] as any);
let bad: any[] = [];
for (const v of [
  5,
  { [Symbol.iterator]: 1 },
  { [Symbol.iterator]: () => 1 },
  { [Symbol.iterator]: () => ({}) },
  { [Symbol.iterator]: () => ({ next: () => 1 }) },
]) {
  try {
    for (const x of v as any);
    bad.push("ok");
  } catch (e: any) {
    bad.push(e.name);
  }
}
export default [log, a, [b, c, d, e], r, s, bad];
