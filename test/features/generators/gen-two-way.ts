function* acc() {
  let t = 0;
  while (true) {
    const x = yield t;
    if (x === undefined) return t;
    t += x;
  }
}
const g = acc();
g.next();
g.next(5);
g.next(7);
export default g.next();
