const names = [];
for (const f of [
  () => null.x,
  () => undefined[0],
  () => (void 0)(),
  () => {
    const x = 1;
    x();
  },
  () => ({}).f(),
  () => [].x.y,
  () => new 5(),
  () => new {}(),
  () => missing,
  () => {
    "use strict";
    undefined.a = 1;
  },
  () => [...5],
  () => {
    const [a] = null;
  },
  () => new Array(-5),
  () => "x".repeat(-1),
  () => JSON.parse("{"),
  () => Symbol() + "",
  () => 1 in "a",
  () => ({}) instanceof 5,
]) {
  try {
    f();
    names.push("none");
  } catch (e) {
    names.push(e.name);
  }
}
export default names;
