function* g() {
  yield 1;
  throw new RangeError("boom");
}
const r = [];
try {
  for (const x of g()) r.push(x);
} catch (e) {
  r.push(e.name, e.message);
}
const it = g();
it.next();
try {
  it.next();
} catch (e) {
  r.push("again");
}
r.push(it.next());
export default r;
