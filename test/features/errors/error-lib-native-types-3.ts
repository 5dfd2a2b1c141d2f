const r = [];
const fs = [
  () => nope,
  () => "abc".normalize("X"),
  () => (1.5).toPrecision(0),
  () => new Date(NaN).toISOString(),
  () => Object.defineProperty(1, "x", {}),
  () => new Set(5),
  () => [...{}],
  () => {
    const [a] = null;
  },
  () => Reflect.ownKeys(1),
  () => structuredClone(() => 1),
  () => new Promise(),
];
for (const f of fs) {
  try {
    f();
    r.push("ok");
  } catch (e) {
    r.push(e.name);
  }
}
export default r;
