function* g() {
  try {
    yield 1;
  } finally {
    yield "cleanup";
  }
}
const it = g();
const r = [it.next()];
r.push(it.return("x"));
r.push(it.next());
r.push(it.next());
export default r;
