const src = { d: new Date(5), a: [1, { b: 2 }], m: new Map([["k", { v: 1 }]]), s: new Set([1]) };
const c = structuredClone(src);
c.a[1].b = 99;
c.m.get("k").v = 2;
export default [src.a[1].b, src.m.get("k").v, c.d.getTime(), c.s.has(1), c.d instanceof Date];
