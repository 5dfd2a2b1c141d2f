const r = [];
for (const f of [
  () => (undefined as any).x,
  () => (null as any)(),
  () => {
    (1 as any).x.y;
  },
  () => new (5 as any)(),
  () => [].reduce((a) => a),
  () => "x".repeat(-1),
  () => new Array(-5),
  () => JSON.parse("{"),
  () => (5).toFixed(200),
  () => x1,
  () => {
    const c = 1;
    (c as any) = 2;
  },
  () => (({}) as any).f(),
  () => Symbol() + "",
  () => null[Symbol.iterator],
  () => {
    const { a } = undefined;
  },
  () => (1 as any) in 2,
  () => ({}) instanceof (5 as any),
]) {
  try {
    f();
    r.push("none");
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
