const A = new Set([1, 2, 3]),
  B = new Set([2, 3, 4]);
export default [
  [...A].filter((x) => B.has(x)),
  [...new Set([...A, ...B])],
  [...A].filter((x) => !B.has(x)),
  [...A].every((x) => new Set([1, 2, 3, 9]).has(x)),
];
