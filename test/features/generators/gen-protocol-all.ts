function* g() {
  try {
    const x = yield 1;
    yield x * 2;
  } finally {
    yield "cleanup";
  }
  return "end";
}
const a = g(),
  b = g(),
  c = g();
const r = [a.next("ignored"), a.next(5), a.return("R"), a.next(), a.next()];
r.push(b.return("early"), b.next());
c.next();
try {
  r.push(c.throw(new Error("E")));
  c.next();
} catch (e) {
  r.push(e.message);
}
export default [r, a[Symbol.iterator]() === a, String(a), typeof a.next];
