const Kind = Symbol("kind");
const Some = (v) => Object.freeze({ [Kind]: "some", v }),
  None = Object.freeze({ [Kind]: "none" });
const match = (o, cases) => cases[o[Kind]]?.(o.v) ?? cases._?.();
const mapO = (o, f) => (o[Kind] === "some" ? Some(f(o.v)) : o);
const enumOf = (...n) => Object.freeze(Object.fromEntries(n.map((k) => [k, Symbol(k)])));
const Color = enumOf("RED", "GREEN");
export default [
  match(Some(3), { some: (v) => v + 1, none: () => 0 }),
  match(None, { some: () => 1, none: () => "nothing" }),
  match({ [Kind]: "odd" }, { _: () => "default" }),
  JSON.stringify(Some(1)),
  mapO(Some(2), (x) => x * 5).v,
  mapO(None, (x) => x) === None,
  Color.RED.toString(),
  Color.GREEN.description,
  Object.keys(Color),
  Color.RED === Color.RED,
  Color.RED === enumOf("RED").RED,
  Object.values(Color).map(String),
];
