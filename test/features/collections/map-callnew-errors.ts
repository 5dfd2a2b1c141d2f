const r = [];
for (const f of [
  () => Map(),
  () => new Map(5),
  () => new Map([[1, 2], 3]),
  () => new Set(7),
  () => Set(),
  () => new WeakMap().set(1, 2),
  () => new WeakSet().add("a"),
  () => Map.prototype.get.call({}, 1),
])
  try {
    f();
    r.push("no");
  } catch (e) {
    r.push(e.name);
  }
export default [r, new Map(null).size, new Set(undefined).size];
