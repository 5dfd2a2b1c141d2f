const meta = Symbol("meta"),
  plain = Symbol(),
  shared = Symbol.for("app.k");
const o = { [meta]: 1, [plain]: 2, [shared]: 3, str: 4 } as any;
class Tagged {
  static readonly kind = Symbol("kind");
  [Tagged.kind] = "v";
  [Symbol.toPrimitive](h: string) {
    return h === "number" ? 7 : "tagged";
  }
  get [Symbol.toStringTag]() {
    return "Tg";
  }
  static [Symbol.hasInstance](x: any) {
    return x?.[Tagged.kind] === "v";
  }
  *[Symbol.iterator]() {
    yield* "ab";
  }
}
const t = new Tagged() as any;
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
const enumLike = Object.freeze({ A: Symbol("A"), B: Symbol("B") });
const sw = (x: symbol) => {
  switch (x) {
    case enumLike.A:
      return "a";
    case enumLike.B:
      return "b";
    default:
      return "?";
  }
};
const m = new Map<any, any>([
  [meta, "m"],
  [shared, "s"],
]);
const keys: any[] = [];
for (const k in o) keys.push(k);
const copy = { ...o };
const assigned = Object.assign({}, o);
const hidden = Object.defineProperty({}, meta, { value: 9, enumerable: false }) as any;
const { [meta]: destr, ...rest } = o;
export default [
  meta.toString(),
  meta.description,
  plain.description === undefined,
  String(shared),
  Symbol.keyFor(shared),
  Symbol.keyFor(meta) === undefined,
  Symbol.for("app.k") === shared,
  Symbol("x") === Symbol("x"),
  typeof meta,
  Object.keys(o),
  JSON.stringify(o),
  keys,
  Object.getOwnPropertySymbols(o).length,
  copy[meta],
  assigned[shared],
  hidden[meta],
  { ...hidden }[meta] === undefined,
  destr,
  rest[plain],
  meta in o,
  delete o[plain],
  plain in o,
  +t,
  `${t}`,
  String(Object.prototype.toString.call(t)),
  t instanceof Tagged,
  { [Tagged.kind]: "v" } instanceof Tagged,
  [...t],
  e(() => meta + ""),
  e(() => +(meta as any)),
  e(() => new (Symbol as any)()),
  sw(enumLike.B),
  sw(Symbol("A")),
  m.get(Symbol.for("app.k")),
  Reflect.ownKeys({ b: 1, [meta]: 1, a: 2, 1: 3 }).map(String),
  Object.entries(o),
  !!meta,
  meta === Object(meta).valueOf?.() || 1,
];
