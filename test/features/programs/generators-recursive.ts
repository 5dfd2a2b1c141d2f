interface T {
  v: number;
  l?: T;
  r?: T;
}
function* walk(t?: T): Generator<number, number> {
  if (!t) return 0;
  const a = yield* walk(t.l);
  yield t.v;
  const b = yield* walk(t.r);
  return a + b + 1;
}
const ins = (t: T | undefined, v: number): T =>
  !t ? { v } : v < t.v ? { ...t, l: ins(t.l, v) } : { ...t, r: ins(t.r, v) };
let t: T | undefined;
for (const v of [5, 2, 8, 1, 9, 3]) t = ins(t, v);
const g = walk(t);
const out: number[] = [];
let r = g.next();
while (!r.done) {
  out.push(r.value);
  r = g.next();
}
export default [out, r.value];
