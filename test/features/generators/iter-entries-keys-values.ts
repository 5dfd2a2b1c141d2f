const a = ["x", "y"];
export default [
  [...a.entries()],
  [...a.keys()],
  [...a.values()],
  [..."hé".slice(0, 1)],
  [...new Map([[1, 2]]).entries()],
  [...new Set([1, 1]).entries()],
];
