const id = Symbol("id"),
  meta = Symbol();
const u = { name: "n", [id]: 1, [meta]: { x: 1 } };
const c = { ...u, [id]: 2 };
class S {
  static [Symbol.for("k")] = "static";
  [id] = "field";
  [meta]() {
    return this[id];
  }
}
export default [
  Object.keys(u),
  JSON.stringify(u),
  u[id],
  c[id],
  id in u,
  Object.getOwnPropertySymbols(u).length,
  id.toString(),
  meta.description ?? "undef",
  new S()[meta](),
  S[Symbol.for("k")],
  Reflect.ownKeys(u).length,
  Symbol("a") === Symbol("a"),
  Object.entries(c).length,
];
