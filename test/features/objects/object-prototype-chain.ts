const base = {
  greet() {
    return "hi " + (this as any).name;
  },
  kind: "base",
};
const mid = Object.create(base, { name: { value: "mid", writable: true, enumerable: true, configurable: true } });
const leaf = Object.create(mid);
leaf.name = "leaf";
const seen: string[] = [];
for (const k in leaf) seen.push(k);
export default [
  leaf.greet(),
  mid.greet(),
  Object.getPrototypeOf(leaf) === mid,
  base.isPrototypeOf(leaf),
  leaf.hasOwnProperty("kind"),
  Object.hasOwn(leaf, "name"),
  "kind" in leaf,
  seen,
  Object.keys(leaf),
  mid.name,
  Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(leaf))) === Object.prototype,
  delete leaf.name,
  leaf.name,
];
