const o = { a: { b: () => 1 }, s: "str" };
export default [o.a.b?.call(null)];
