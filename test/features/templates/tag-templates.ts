const strs: any[] = []; const keep = (s: TemplateStringsArray, ...v: any[]) => { strs.push(s); return s.join("|") + v.length; };
const again = () => keep`a${1}b`; const html = (s: TemplateStringsArray, ...v: any[]) => s.reduce((o, p, i) => o + p + (i < v.length ? String(v[i]).replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`) : ""), "");
const dedent = (s: TemplateStringsArray, ...v: any[]) => String.raw({ raw: s } as any, ...v).split("\n").map((l) => l.trim()).filter(Boolean).join(" ");
export default [again(), again(), strs[0] === strs[1], Object.isFrozen(strs[0]), strs[0].raw, html`<p>${"<b>"}</p>${1}&`, dedent`
  one ${1 + 1}
    two
`, String.raw`\u0041${"x"}\n`, keep``, ((x: any) => (s: TemplateStringsArray) => x + s[0])("p")`q`, `a${`b${`c`}`}`, `line1
line2`.length];
