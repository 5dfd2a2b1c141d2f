function parseJson(s) {
  let i = 0;
  const ws = () => {
    while (" \n\t".includes(s[i]) && i < s.length) i++;
  };
  const value = () => {
    ws();
    if (s[i] === "{") {
      const o = {};
      i++;
      ws();
      while (s[i] !== "}") {
        ws();
        const k = string();
        ws();
        i++;
        o[k] = value();
        ws();
        if (s[i] === ",") i++;
      }
      i++;
      return o;
    }
    if (s[i] === "[") {
      const a = [];
      i++;
      ws();
      while (s[i] !== "]") {
        a.push(value());
        ws();
        if (s[i] === ",") i++;
      }
      i++;
      return a;
    }
    if (s[i] === '"') return string();
    for (const [w, v] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ])
      if (s.startsWith(w, i)) {
        i += w.length;
        return v;
      }
    const m = /^-?\d+(\.\d+)?/.exec(s.slice(i));
    i += m[0].length;
    return Number(m[0]);
  };
  const string = () => {
    let r = "";
    i++;
    while (s[i] !== '"') r += s[i++];
    i++;
    return r;
  };
  return value();
}
export default [
  parseJson('{"a":[1,2,{"b":null}],"c":"x","d":{"e":{"f":[true,false,-1.5]}}}'),
  JSON.stringify(parseJson("[[[[[[[[[[[[1]]]]]]]]]]]]")),
];
