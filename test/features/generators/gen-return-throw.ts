const l = [];
function* g() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    l.push("c" + e);
    yield 3;
  } finally {
    l.push("f");
  }
}
const i = g();
i.next();
const t = i.throw("E");
const e = i.next();
const j = g();
j.next();
const r = j.return(7);
export default [l, t, e, r, j.next()];
