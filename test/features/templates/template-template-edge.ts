const o = { toString: () => "ts", valueOf: () => 5 };
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
const tag = (s: any, ...v: any[]) =>
  s.raw.map((r: string, i: number) => r + (i < v.length ? `<${v[i]}>` : "")).join("");
const cooked = (s: any) => s[0];
const cache: any[] = [];
const reg = (s: any) => {
  cache.push(s);
  return s.length;
};
for (let i = 0; i < 3; i++) reg`a${i}b`;
const curried = (s: any) => (s2: any) => s[0] + s2[0];
class C {
  static t(s: any, ...v: any[]) {
    return this.name + s.join("_") + v;
  }
  get g() {
    return (s: any) => "getter" + s[0];
  }
}
const m = new Map([["f", tag]]);
const indent = (s: any, ...v: any[]) =>
  String.raw({ raw: s }, ...v)
    .split("\n")
    .map((l: string) => l.trim())
    .filter(Boolean)
    .join("/");
export default [
  `${o}`,
  `${o + ""}`,
  `${[1, [2, 3]]}`,
  `${{}}`,
  `${() => 1}`.length > 3,
  e(() => `${Symbol("x")}`),
  `a${1}${2}b`,
  `${""}`,
  ``,
  `\u0041\x42\
C`,
  `$`,
  `$\{`,
  `\${}`,
  `{${"}"}`,
  `${`${`${1}`}`}`,
  tag`x\n${1}\t${2}`,
  tag``,
  cooked`\u{48}i`,
  cache[0] === cache[1],
  cache.length,
  curried`a``b`,
  C.t`p${1}q${2}r`,
  new C().g`z`,
  m.get("f")!`${1}`,
  indent`
  one
    two ${3}
`,
  `line1
  line2`.length,
  `${1 > 0 ? `y${1}` : `n`}`,
  `${(() => {
    const x = [1, 2];
    return x.map((y) => `<${y}>`).join("");
  })()}`,
  [`a`, `b`].join(`,`),
  `a` < `b`,
  typeof `x`,
  `abc`[1],
  `${null ?? "n"}${undefined?.[0 as any] ?? "u"}`,
];
