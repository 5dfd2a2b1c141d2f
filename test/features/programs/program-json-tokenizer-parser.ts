function parse(s) {
  let i = 0;
  const ws = () => {
    while (/\s/.test(s[i] ?? "")) i++;
  };
  const fail = (w) => {
    throw new SyntaxError(`${w} at ${i}`);
  };
  const lit = { t: ["true", true], f: ["false", false], n: ["null", null] };
  const val = () => {
    ws();
    const c = s[i];
    if (c === "{") {
      const o = {};
      i++;
      ws();
      if (s[i] === "}") return (i++, o);
      do {
        ws();
        const k = str();
        ws();
        if (s[i++] !== ":") fail("colon");
        o[k] = val();
        ws();
      } while (s[i] === "," && ++i);
      return s[i++] === "}" ? o : fail("brace");
    }
    if (c === "[") {
      const a = [];
      i++;
      ws();
      if (s[i] === "]") return (i++, a);
      do (a.push(val()), ws());
      while (s[i] === "," && ++i);
      return s[i++] === "]" ? a : fail("bracket");
    }
    if (c === '"') return str();
    if (lit[c]) {
      const [w, v] = lit[c];
      if (s.slice(i, i + w.length) !== w) fail("word");
      i += w.length;
      return v;
    }
    const m = /^-?\d+(\.\d+)?([eE][-+]?\d+)?/.exec(s.slice(i));
    if (!m) fail("value");
    i += m[0].length;
    return Number(m[0]);
  };
  const str = () => {
    if (s[i] !== '"') fail("quote");
    let r = "";
    for (i++; s[i] !== '"'; i++) {
      if (i >= s.length) fail("eof");
      r += s[i] === "\\" ? ({ n: "\n", t: "\t" }[s[++i]] ?? s[i]) : s[i];
    }
    i++;
    return r;
  };
  const v = val();
  ws();
  return i < s.length ? fail("rest") : v;
}
const t = (s) => {
  try {
    return parse(s);
  } catch (e) {
    return e.message;
  }
};
export default [
  t('{"a":[1,-2.5e2,{"b":null}],"c":"x\\n\\"y"} '),
  t("[true,false"),
  t('{"a" 1}'),
  t("nul"),
  t("1 2"),
  t('""'),
  t("[[[[]]]]"),
];
