const parse = (s: string): any => {
  let i = 0;
  const ws = () => {
    while (/\s/.test(s[i] ?? "")) i++;
  };
  const fail = (): never => {
    throw new SyntaxError(`at ${i}`);
  };
  const eat = (c: string) => {
    ws();
    if (s[i] !== c) fail();
    i++;
  };
  const val = (): any => {
    ws();
    const c = s[i];
    if (c === "{") {
      const o: any = {};
      i++;
      ws();
      if (s[i] === "}") {
        i++;
        return o;
      }
      for (;;) {
        ws();
        const k = str();
        eat(":");
        o[k] = val();
        ws();
        if (s[i] === ",") {
          i++;
          continue;
        }
        eat("}");
        return o;
      }
    }
    if (c === "[") {
      const a: any[] = [];
      i++;
      ws();
      if (s[i] === "]") {
        i++;
        return a;
      }
      for (;;) {
        a.push(val());
        ws();
        if (s[i] === ",") {
          i++;
          continue;
        }
        eat("]");
        return a;
      }
    }
    if (c === '"') return str();
    for (const [w, v] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const)
      if (s.startsWith(w, i)) {
        i += w.length;
        return v;
      }
    const m = /^-?\d+(\.\d+)?([eE][+-]?\d+)?/.exec(s.slice(i));
    if (!m) fail();
    i += m![0].length;
    return Number(m![0]);
  };
  const str = () => {
    eat('"');
    let r = "";
    while (s[i] !== '"') {
      if (i >= s.length) fail();
      if (s[i] === "\\") {
        const e = s[++i];
        if (e === "u") {
          r += String.fromCharCode(parseInt(s.substr(i + 1, 4), 16));
          i += 4;
        } else r += ({ n: "\n", t: "\t" } as any)[e] ?? e;
        i++;
      } else r += s[i++];
    }
    i++;
    return r;
  };
  const v = val();
  ws();
  if (i < s.length) fail();
  return v;
};
const t = ' {"a": [1, -2.5e1, true, null], "b\\n": {"c": "x\\u0041\\"y"}, "e": {}, "f": []} ';
export default [
  parse(t),
  JSON.stringify(parse(t)) === JSON.stringify(JSON.parse(t)),
  ["{", "[1,]", "tru", "1 2", '"x'].map((x) => {
    try {
      return parse(x);
    } catch (e: any) {
      return e.message;
    }
  }),
];
