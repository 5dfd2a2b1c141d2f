const data = { x: { v: 3, ok: true }, y: { v: 1, ok: false }, z: { v: 2, ok: true } };
export default Object.fromEntries(
  Object.entries(data)
    .filter(([, o]) => o.ok)
    .sort(([, a], [, b]) => a.v - b.v)
    .map(([k, { v }], i) => [`${k}${i}`, v ** 2]),
);
