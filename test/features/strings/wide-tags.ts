const tag = (s: TemplateStringsArray, ...v: unknown[]) => s.map((t) => t.length).concat(v.map((x) => String(x).length));
export default [tag`é${"ü"}ab${12}`, `é${1}`.length, "é".concat("ab").length, ("é" + 1).length];
