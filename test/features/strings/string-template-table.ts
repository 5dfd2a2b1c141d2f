const data = [
  ["id", "name", "score"],
  [1, "Ann", 9.5],
  [22, "Bartholomew", 7],
  [333, "Cy", null],
];
const w = data[0].map((_, i) => Math.max(...data.map((r) => String(r[i] ?? "-").length)));
const line = "+" + w.map((n) => "-".repeat(n + 2)).join("+") + "+";
export default [
  line,
  ...data.map(
    (r) =>
      "|" +
      r
        .map((c, i) => (typeof c === "number" ? ` ${String(c).padStart(w[i])} ` : ` ${(c ?? "-").padEnd(w[i])} `))
        .join("|") +
      "|",
  ),
  line,
].join("\n");
