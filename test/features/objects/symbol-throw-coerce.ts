const s = Symbol("x");
const r = [];
for (const f of [() => s + "", () => +s, () => `${s}`, () => s * 2]) {
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e instanceof TypeError);
  }
}
export default [r, String(s), !!s, s.description];
