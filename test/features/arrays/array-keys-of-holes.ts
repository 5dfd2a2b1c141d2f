export default [
  [...[, "a"].keys()],
  Object.keys([, "a"]),
  [...[, "a"].entries()].map(([i, v]) => [i, v === undefined ? "U" : v]),
];
