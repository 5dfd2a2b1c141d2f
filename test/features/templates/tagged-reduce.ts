const tag = (s: TemplateStringsArray, ...v: unknown[]) =>
  s.reduce((o, x, i) => o + x.toUpperCase() + (i < v.length ? "<" + JSON.stringify(v[i]) + ">" : ""), "");
export default [tag`a${1}b${"x"}c${[1, { y: null }]}`, String.raw`\n${2}\u`, tag``];
