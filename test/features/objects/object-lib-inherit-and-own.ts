const base = { kind: "base", list: [] };
const kid = Object.create(base);
kid.own = 1;
kid.list.push("shared");
kid.kind = "kid";
const p = Object.getPrototypeOf;
export default [
  base.list,
  base.kind,
  kid.kind,
  delete kid.kind,
  kid.kind,
  "list" in kid,
  kid.hasOwnProperty("list"),
  Object.keys(kid),
  JSON.stringify(kid),
  { ...kid },
  p(kid) === base,
  p(p(kid)) === Object.prototype,
  p(p(p(kid))),
  Object.setPrototypeOf(kid, { swapped: true }) === kid,
  kid.swapped,
  kid.list,
  base.isPrototypeOf(kid),
  Object.prototype.hasOwnProperty.call(kid, "own"),
  Object.hasOwn(kid, "swapped"),
];
