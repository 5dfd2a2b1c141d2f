const o = { a: 1, b: 2, c: 3 };
export default [
  Object.fromEntries(Object.entries(o).map(([k, v]) => [k.toUpperCase(), v * v])),
  Object.fromEntries(new Map([["x", 1]])),
  Object.values(o),
  Object.entries([7, 8]),
];
