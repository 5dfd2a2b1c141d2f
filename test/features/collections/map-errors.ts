const out = [];
for (const f of [
  () => new Map([1]),
  () => Map(),
  () => new Map(5),
  () => new Set(7),
  () => Map.prototype.get.call({}, 1),
])
  try {
    f();
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
export default out;
