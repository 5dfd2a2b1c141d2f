const sql = (s, ...v) => ({ text: s.reduce((a, p, i) => a + "$" + i + p), values: v });
const dedent = (s, ...v) =>
  String.raw({ raw: s.raw }, ...v)
    .split("\n")
    .map((l) => l.trim())
    .filter(Boolean)
    .join("|");
const upper = (s, ...v) => s.map((p, i) => p + (v[i] === undefined ? "" : String(v[i]).toUpperCase())).join("");
export default [
  sql`select * from t where a = ${1} and b = ${"x"}`,
  dedent`
  one ${1}
  two
`,
  upper`hi ${"bob"} and ${"al"}!`,
  ((s) => s.raw[0])`a\tb`,
];
