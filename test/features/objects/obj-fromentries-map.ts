export default [
  Object.fromEntries(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  Object.fromEntries([
    ["x", 1],
    ["x", 2],
  ]),
  Object.fromEntries(Object.entries({ a: 1, b: 2 }).filter(([, v]) => v > 1)),
  Object.fromEntries(new URLSearchParams() ? [] : []),
];
