const seen: TemplateStringsArray[] = [];
function tag(s: TemplateStringsArray, ...v: unknown[]) { seen.push(s); return s.raw.map((r, i) => r + (i < v.length ? `<${typeof v[i]}>` : "")).join(""); }
const html = (s: TemplateStringsArray, ...v: unknown[]) => s.reduce((out, part, i) => {
  const x = v[i - 1];
  const esc = Array.isArray(x) ? x.join("") : String(x).replace(/[&<>"]/g, (c) => `&${({ "&": "amp", "<": "lt", ">": "gt", '"': "quot" } as any)[c]};`);
  return out + esc + part;
});
const dedent = (s: TemplateStringsArray, ...v: any[]) => {
  const full = String.raw({ raw: s }, ...v);
  const lines = full.split("\n").filter((l, i, a) => l.trim() || (i && i < a.length - 1));
  const pad = Math.min(...lines.map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(pad)).join("\n");
};
const again = () => tag`x${1}\ty`;
again(); again();
tag`x${1}\ty`;
const sql = { table: "t", run(s: TemplateStringsArray, ...args: any[]) { return { text: s.join("?").replace("TABLE", this.table), args }; } };
const curry = (s: TemplateStringsArray) => (t: TemplateStringsArray) => s[0]! + "+" + t[0];
export default [
  tag`a${1}b${"s"}\n${null}`, seen[0] === seen[1], seen[0] === seen[2], seen[0]!.length, Object.isFrozen(seen[0]), seen[0]![1], seen[0]!.raw[1],
  html`<p class="${'a"b'}">${"<x> & y"}</p>${[1, 2]}`, dedent`
    one
      two ${1 + 1}
    three
  `, sql.run`select * from TABLE where a=${1} and b=${"x"}`, curry`p``q`, String.raw`\u0041${"\\"}\\`, `${`in${`ner ${1}`}`} ${[1, 2].map((x) => `<${x}>`).join("")}`, `line1
line2`, `\x41\u{42}\
C`, `${{ toString: () => "ts", valueOf: () => 1 }}`, new (class { constructor(public s: TemplateStringsArray) {} })(((x: any) => x)`z`).s[0],
];
