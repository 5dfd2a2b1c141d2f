const o = { d: new Date(5), m: new Map([["k", { v: 1 }]]), s: new Set([1]), a: [1, , 3], n: { x: null } };
const c = structuredClone(o);
c.m.get("k")!.v = 2;
export default [c.d.getTime(), o.m.get("k")!.v, c.s.has(1), c.a.length, c.n, c !== o];
