export default [
  Object.entries({ a: 1, b: [2] }),
  Object.values({ x: 1, y: 2 }),
  Object.fromEntries([
    ["a", 1],
    ["b", 2],
  ]),
  Object.fromEntries(new Map([["k", "v"]])),
];
