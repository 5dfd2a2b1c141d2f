function* g() {
  const r = [yield 1, yield 2];
  const o = { a: yield 3, ["k" + (yield 4)]: yield 5 };
  return [r, o, `${yield 6}`, (yield 7) ? yield 8 : yield 9];
}
const i = g();
let n = i.next(),
  s = 0;
while (!n.done) n = i.next(s++);
export default n.value;
