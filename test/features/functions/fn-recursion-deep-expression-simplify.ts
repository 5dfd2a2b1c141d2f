const simp = (e) => {
  if (!Array.isArray(e)) return e;
  const [op, a, b] = [e[0], simp(e[1]), simp(e[2])];
  if (op === "+" && a === 0) return b;
  if (op === "+" && b === 0) return a;
  if (op === "*" && (a === 0 || b === 0)) return 0;
  if (op === "*" && a === 1) return b;
  if (op === "*" && b === 1) return a;
  return typeof a === "number" && typeof b === "number" ? (op === "+" ? a + b : a * b) : [op, a, b];
};
const diff = (e, x) =>
  typeof e === "number"
    ? 0
    : typeof e === "string"
      ? e === x
        ? 1
        : 0
      : e[0] === "+"
        ? ["+", diff(e[1], x), diff(e[2], x)]
        : ["+", ["*", diff(e[1], x), e[2]], ["*", e[1], diff(e[2], x)]];
let e = "x";
for (let i = 0; i < 6; i++) e = ["*", e, "x"];
export default [
  simp(["+", ["*", 1, "x"], ["*", 0, "y"]]),
  simp(diff(["*", "x", ["+", "x", 3]], "x")),
  JSON.stringify(simp(diff(e, "x"))).length,
];
