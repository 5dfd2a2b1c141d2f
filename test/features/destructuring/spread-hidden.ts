const err = Object.assign(new TypeError("m", { cause: 1 }), { code: 5 });
const d = Object.defineProperty({ a: 1 }, "h", { value: 2, enumerable: false });
class K {
  #p = 1;
  q = 2;
  get g() {
    return 3;
  }
}
const f = () => {};
f.x = 1;
const { a, ...rest } = d;
const m = new Map([[1, 2]]);
m.extra = 1;
export default [
  { ...err },
  Object.assign({}, err),
  Object.entries(err),
  { ...d },
  Object.assign({}, d),
  rest,
  { ...new K() },
  { ...f },
  { ...m },
  { ...new Date(0) },
  { ...[1, , 2] },
  structuredClone(d),
  Object.fromEntries(Object.entries(d)),
  { ...Promise.resolve(1) },
  { ...new Set([1]) },
  { .../x/g },
];
