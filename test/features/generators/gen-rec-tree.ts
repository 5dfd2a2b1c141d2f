const t = { v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 6, l: { v: 5 } } };
function* io(n) {
  if (!n) return 0;
  const a = yield* io(n.l);
  yield n.v;
  const b = yield* io(n.r);
  return a + b + 1;
}
const it = io(t);
const r = [];
let s;
while (!(s = it.next()).done) r.push(s.value);
export default [r, s.value];
