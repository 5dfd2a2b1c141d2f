function parse(text: string): unknown {
  let i = 0;
  const fail = (why: string): never => { throw new SyntaxError(`${why} at ${i}`); };
  const ws = () => { while (" \n\t\r".includes(text[i] ?? "x")) i++; };
  const expect = (s: string) => { if (!text.startsWith(s, i)) fail(`no ${s}`); i += s.length; };
  const escapes: Record<string, string> = { n: "\n", t: "\t", '"': '"', "\\": "\\", "/": "/" };
  const str = (): string => {
    expect('"');
    let out = "";
    for (;;) {
      const c = text[i++];
      switch (c) {
        case undefined: fail("open string");
        case '"': return out;
        case "\\": {
          const e = text[i++]!;
          if (e === "u") { out += String.fromCharCode(parseInt(text.substr(i, 4), 16)); i += 4; }
          else out += escapes[e] ?? fail("escape " + e);
          break;
        }
        default: out += c;
      }
    }
  };
  const list = <T>(open: string, close: string, item: (into: T) => void, into: T): T => {
    expect(open); ws();
    if (text[i] === close) { i++; return into; }
    for (;;) { item(into); ws(); if (text[i] === ",") { i++; ws(); continue; } expect(close); return into; }
  };
  const value = (): unknown => {
    ws();
    const c = text[i];
    if (c === '"') return str();
    if (c === "[") return list<unknown[]>("[", "]", (a) => a.push(value()), []);
    if (c === "{") return list<Record<string, unknown>>("{", "}", (o) => { ws(); const k = str(); ws(); expect(":"); o[k] = value(); }, {});
    for (const [word, v] of [["true", true], ["false", false], ["null", null]] as const) if (text.startsWith(word, i)) { i += word.length; return v; }
    const m = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(text.slice(i));
    if (!m) return fail("unexpected " + (c ?? "end"));
    i += m[0].length;
    return Number(m[0]);
  };
  const v = value(); ws();
  if (i < text.length) fail("trailing");
  return v;
}
export default ['{"a":[1,-2.5e3,true,null],"b":{"c":"x\\n\\u0041\\""}}', "[]", " [ [ ] , { } ] ", '{"a" 1}', "[1,", '"abc', "01", "tru", '"\\q"'].map((t) => { try { return parse(t); } catch (e) { return String(e); } });
