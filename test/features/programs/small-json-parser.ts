class JsonError extends Error {
  constructor(
    m: string,
    readonly pos: number,
  ) {
    super(`${m} at ${pos}`);
    this.name = "JsonError";
  }
}
function parse(text: string): unknown {
  let i = 0;
  const ws = () => {
    while (" \n\t\r".includes(text[i]) && i < text.length) i++;
  };
  const fail = (m: string): never => {
    throw new JsonError(m, i);
  };
  const lit = <T,>(w: string, v: T): T => (text.startsWith(w, i) ? ((i += w.length), v) : fail("expected " + w));
  const str = (): string => {
    let s = "";
    i++;
    while (text[i] !== '"') {
      if (i >= text.length) fail("unterminated");
      if (text[i] === "\\") {
        const c = text[++i];
        if (c === "u") {
          s += String.fromCharCode(parseInt(text.substr(i + 1, 4), 16));
          i += 4;
        } else s += ({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" } as Record<string, string>)[c] ?? c;
        i++;
      } else s += text[i++];
    }
    i++;
    return s;
  };
  const value = (): unknown => {
    ws();
    const c = text[i];
    switch (c) {
      case "{": {
        i++;
        const o: Record<string, unknown> = {};
        ws();
        if (text[i] === "}") {
          i++;
          return o;
        }
        for (;;) {
          ws();
          if (text[i] !== '"') fail("expected key");
          const k = str();
          ws();
          if (text[i++] !== ":") fail("expected :");
          o[k] = value();
          ws();
          if (text[i] === ",") {
            i++;
            continue;
          }
          if (text[i] === "}") {
            i++;
            return o;
          }
          fail("expected , or }");
        }
      }
      case "[": {
        i++;
        const a: unknown[] = [];
        ws();
        if (text[i] === "]") {
          i++;
          return a;
        }
        do {
          a.push(value());
          ws();
        } while (text[i] === "," && ++i);
        if (text[i++] !== "]") fail("expected ]");
        return a;
      }
      case '"':
        return str();
      case "t":
        return lit("true", true);
      case "f":
        return lit("false", false);
      case "n":
        return lit("null", null);
      default: {
        const m = /^-?\d+(\.\d+)?([eE][-+]?\d+)?/.exec(text.slice(i));
        if (!m) return fail("unexpected " + (c ?? "end"));
        i += m[0].length;
        return Number(m[0]);
      }
    }
  };
  const v = value();
  ws();
  if (i < text.length) fail("trailing");
  return v;
}
const t = (s: string) => {
  try {
    return parse(s);
  } catch (e) {
    return e instanceof JsonError ? [e.message, e.pos] : String(e);
  }
};
export default [
  t('{"a": [1, -2.5, 3e2], "b": {"c": null, "d": true}, "e": "x\\ny\\u0041\\"q"}'),
  t("[]"),
  t(" [1,[2,[3]]] "),
  t('{"a" 1}'),
  t("[1,"),
  t("nul"),
  t('"abc'),
  t("1 2"),
  JSON.stringify(t('{"k":[{"z":1}]}')),
];
