const src = { d: new Date(5), m: new Map([[1, { a: 1 }]]), s: new Set([1]), n: [1, , 3], r: { deep: true } };
src.self = src;
const c = structuredClone(src);
export default [
  c !== src,
  c.self === c,
  c.d.getTime(),
  c.m.get(1),
  [...c.s],
  c.n.length,
  (() => {
    try {
      structuredClone(() => 1);
    } catch (e) {
      return e.name;
    }
  })(),
];
