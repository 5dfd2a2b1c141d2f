const parse = (s) => {
  let i = 0;
  const ws = () => {
    while (s[i] === " ") i++;
  };
  const expr = () => {
    let v = term();
    ws();
    while (s[i] === "+" || s[i] === "-") {
      const o = s[i++];
      const t = term();
      v = o === "+" ? v + t : v - t;
      ws();
    }
    return v;
  };
  const term = () => {
    let v = fac();
    ws();
    while (s[i] === "*" || s[i] === "/") {
      const o = s[i++];
      const t = fac();
      v = o === "*" ? v * t : v / t;
      ws();
    }
    return v;
  };
  const fac = () => {
    ws();
    if (s[i] === "(") {
      i++;
      const v = expr();
      i++;
      return v;
    }
    const m = /^\d+(\.\d+)?/.exec(s.slice(i));
    i += m[0].length;
    return Number(m[0]);
  };
  return expr();
};
export default [parse("1 + 2 * 3"), parse("(1 + 2) * 3 - 4 / 2"), parse("2 * (3 + (4 - 1))")];
