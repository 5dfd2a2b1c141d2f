const o = { a: [1, { b: 2 }], m: new Map([["k", [1]]]) };
const c = structuredClone(o);
c.a[1].b = 9;
export default [o.a[1].b, c.a, c.m.get("k")];
