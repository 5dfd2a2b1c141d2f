const log = [];
function* g() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    log.push("caught " + e);
    yield "recovered";
  } finally {
    log.push("fin");
  }
}
const a = g();
a.next();
const r1 = a.throw("boom");
const r2 = a.next();
const b = g();
b.next();
const r3 = b.return("early");
const r4 = b.next();
export default [r1, r2, r3, r4, log];
