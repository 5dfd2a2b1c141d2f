function* g(a) {
  const r = a ? yield "y" : yield "n";
  return r && (yield "last");
}
const run = (a, ...vs) => {
  const it = g(a);
  return [it.next().value, ...vs.map((v) => it.next(v))];
};
export default [run(true, 1, 2), run(false, 0)];
