const m = new Map(Object.entries({ b: 2, a: 1, c: 3 }));
const s = new Map([...m].sort());
const f = [...m].filter(([, v]) => v > 1);
m.forEach((v, k) => m.set(k, v * 10));
export default [
  [...s.keys()],
  f,
  [...m.values()],
  Math.max(...m.values()),
  JSON.stringify([...m]),
  JSON.stringify(Object.fromEntries(m)),
  m.entries().next().value,
];
