const a = ["x", "y"];
export default [
  [...a.entries()],
  [...a.keys()],
  [...a.values()],
  a.entries().next(),
  typeof a.values,
  Object.fromEntries(a.entries()),
];
