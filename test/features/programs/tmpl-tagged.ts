const log: any[] = [];
const tag = (s: TemplateStringsArray, ...v: any[]) => {
  log.push([s.length, [...s], [...s.raw], v]);
  return s.reduce((a, x, i) => a + x + (v[i] ?? ""), "");
};
const r = [tag`a${1}b${"x"}c`, tag``, tag`${0}`, tag`\n\t\x41${1}\\`, tag`${{ a: 1 }.a}${[1, 2]}`];
const id = (s: TemplateStringsArray) => s;
const same = (() => {
  const f = () => id`q`;
  return f() === f();
})();
const diff = id`q` === id`q`;
const o = {
  pre: ">",
  tag(s: TemplateStringsArray, ...v: any[]) {
    return this.pre + s.join("|") + v.join("+");
  },
  nested: { f: (n: number) => (s: TemplateStringsArray) => s[0].repeat(n) },
};
const html = (s: TemplateStringsArray, ...v: any[]) =>
  String.raw(
    { raw: s },
    ...v.map((x) => String(x).replace(/[<>&]/g, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[c]!)),
  );
const raw = [
  String.raw`a\nb${1}\u0041`,
  String.raw`C:\dir\${2}`,
  `line1
line2`,
  `${`in${`ner${1 + 1}`}`}`,
  `\`$\{}`,
  `${null} ${undefined} ${[1, [2]]} ${{}} ${true}`,
];
const frozen = [Object.isFrozen(id`z`), Array.isArray(id`z`.raw)];
export default [
  r,
  log,
  same,
  diff,
  o.tag`x${1}y${2}z`,
  o.nested.f(3)`ab`,
  html`<b>${"<i>&"}</b>`,
  raw,
  frozen,
  new (
    class {
      constructor(public s: any) {}
    } as any
  )(`t${1}`).s,
];
