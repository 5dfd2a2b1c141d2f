const shared = { s: 1 };
const src: any = {
  a: shared,
  b: shared,
  m: new Map<any, any>([[shared, new Set([shared])]]),
  arr: [shared, [shared]],
  n: null,
  u: undefined,
  nan: NaN,
  z: -0,
  date: new Date(7),
  re: /a+/g,
  err: new TypeError("bad"),
  buf: new Uint8Array([1, 2, 3]).buffer,
  f64: new Float64Array([1.5]),
};
src.self = src;
src.m.set("me", src);
const c = structuredClone(src);
const e = (f: () => any) => {
  try {
    f();
    return "ok";
  } catch (x: any) {
    return x.name;
  }
};
class P {
  x = 1;
  #y = 2;
  get z() {
    return this.#y;
  }
}
const p: any = structuredClone(new P());
export default [
  c.a === c.b,
  c.a !== shared,
  c.m.has(c.a),
  [...c.m.get(c.a)][0] === c.a,
  c.arr[1][0] === c.a,
  c.self === c,
  c.m.get("me") === c,
  "u" in c,
  Object.is(c.z, -0),
  Number.isNaN(c.nan),
  c.date.getTime(),
  c.re.flags,
  c.err.name,
  c.err.message,
  c.err instanceof TypeError,
  c.buf.byteLength,
  new Uint8Array(c.buf)[2],
  c.f64[0],
  p instanceof P,
  p.x,
  "z" in p,
  e(() => structuredClone(Symbol("x"))),
  e(() => structuredClone([() => 1])),
  e(() => structuredClone(new WeakMap())),
  structuredClone("s"),
  structuredClone(null),
  structuredClone(undefined),
  structuredClone([1, , 3]).length,
  Object.keys(
    structuredClone({
      get g() {
        return 5;
      },
    }),
  ),
  structuredClone({
    get g() {
      return 5;
    },
  }).g,
];
