const s = Symbol("q");
const out = [];
for (const f of [() => s + "", () => `${s}`, () => +s, () => new Symbol()])
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
export default out;
