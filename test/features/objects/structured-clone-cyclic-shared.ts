const s = { q: 1 };
const a = { s, t: s, l: [1, [2, new Map([[s, new Set([s])]])], new Date(5)] };
a.me = a;
const b = structuredClone(a);
export default [
  b !== a,
  b.me === b,
  b.s === b.t,
  b.s !== s,
  [...b.l[1][1].keys()][0] === b.s,
  [...[...b.l[1][1].values()][0]][0] === b.s,
  b.l[2].getTime(),
];
