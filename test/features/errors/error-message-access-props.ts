const r = [];
const o = { user: null, list: [], fn: 5 };
for (const f of [
  () => o.user.name,
  () => o.list[0].id,
  () => o.missing.x,
  () => o.fn(),
  () => o.nope(),
  () => undefinedVar,
  () => null.x,
  () => {
    const { a } = o.user;
  },
  () => [...o.fn],
  () => new o.fn(),
  () => o.list.foo.bar,
  () => {
    o.user.x = 1;
  },
  () => Symbol() + "",
  () => JSON.parse("{x"),
  () => "abc".foo(),
  () => (void 0).x,
]) {
  try {
    f();
    r.push("none");
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
