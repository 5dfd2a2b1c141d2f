const e = Object.assign(new RangeError("m", { cause: 1 }), { code: 7 });
const o = Object.defineProperty({ a: 1 }, "h", { value: 2 });
const { code, ...rest } = e;
const { a, ...others } = o;
export default [
  { ...e },
  rest,
  { ...o },
  others,
  Object.assign({}, e, o),
  code,
  a,
  JSON.stringify({ ...e, message: e.message }),
  { name: e.name, ...e },
];
