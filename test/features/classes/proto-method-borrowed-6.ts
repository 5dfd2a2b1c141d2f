export default [
  ["1", "a"].map(Number),
  ["1", ""].map(Boolean),
  [1, 2].map(String),
  [" x "].map(Function.prototype.call, String.prototype.trim as any),
  [3, 1].map(Math.sqrt as any).length,
  ["a"].map((s) => s.toUpperCase.call("q")),
];
