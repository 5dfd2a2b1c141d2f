const p = (s) => {
  try {
    return { ok: true, value: JSON.parse(s) };
  } catch (e) {
    return { ok: false, error: e.name };
  }
};
const q = async (x) => {
  try {
    return { v: await x, w: 1 };
  } catch (e) {
    return { e };
  }
};
function* g() {
  try {
    yield { a: null.b };
  } catch (e) {
    yield "gen";
  }
}
export default (async () => [p('{"a":1}'), p("nope"), await q(1), await q(Promise.reject("no")), [...g()]])();
