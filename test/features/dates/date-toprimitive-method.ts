const d = new Date(0);
export default [
  d[Symbol.toPrimitive]("number"),
  d[Symbol.toPrimitive]("string") === d.toString(),
  d + "" === d.toString(),
  +d,
  `${d}`.slice(0, 10),
  [d] + "" === d.toString(),
  d == (d.toString() as any),
  typeof (d + 1),
];
