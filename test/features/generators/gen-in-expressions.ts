function* g() {
  const r = [yield "a", yield "b"];
  const o = { x: yield "c", [yield "d"]: 1 };
  const t = `${yield "e"}!`;
  const c = (yield "f") ? yield "g" : 0;
  return [r, o, t, c, (yield "h") + (yield "i"), f(yield "j", yield "k")];
}
const f = (a, b) => a + "-" + b;
const it = g();
let s = it.next(),
  n = 0;
const asked = [];
while (!s.done) {
  asked.push(s.value);
  s = it.next("k" + n++);
}
export default [asked.join(""), s.value];
