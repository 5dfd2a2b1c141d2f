const items = [
  { n: "a", q: 2 },
  { n: "b", q: 0 },
];
const f = (s) => `<${s}>`;
export default [
  `${items.map(({ n, q }) => `${n}:${q ? `${q}x` : "none"}`).join(`, ${"|"}`)}`,
  `a${1}${2}b${`c${3 + `${4}`}`}`,
  `${f(`${f("in")}`)}`,
  `line1
line2`,
  `\${not} \`tick\` ${"}"}`,
  `${[1, [2, 3]]}`,
  `${null} ${undefined} ${{}} ${() => 1}`,
  `${{ toString: () => "ts", valueOf: () => "vo" }}`,
];
