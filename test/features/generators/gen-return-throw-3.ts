const log: string[] = [];
function* g() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    log.push("c" + e);
    yield 99;
  } finally {
    log.push("f");
  }
}
const a = g();
a.next();
const r1 = a.return(5 as any);
const b = g();
b.next();
const r2 = b.throw("E");
const r3 = b.next();
const c = g();
const r4 = c.return(3 as any);
for (const x of g()) {
  if (x === 1) break;
}
export default [r1, r2, r3, r4, log.join("")];
