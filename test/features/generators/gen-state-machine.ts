function* light() {
  for (;;) {
    yield "green";
    yield "yellow";
    const skip = yield "red";
    if (skip) yield "blink";
  }
}
const l = light();
const seq = [];
for (let i = 0; i < 4; i++) seq.push(l.next(i === 3).value);
seq.push(l.next().value);
export default seq;
