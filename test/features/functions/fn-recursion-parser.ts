const parse = (s) => {
  let i = 0;
  const expr = () => {
    let v = term();
    while (s[i] === "+" || s[i] === "-") {
      const op = s[i++];
      const r = term();
      v = op === "+" ? v + r : v - r;
    }
    return v;
  };
  const term = () => {
    let v = factor();
    while (s[i] === "*" || s[i] === "/") {
      const op = s[i++];
      const r = factor();
      v = op === "*" ? v * r : v / r;
    }
    return v;
  };
  const factor = () => {
    if (s[i] === "(") {
      i++;
      const v = expr();
      i++;
      return v;
    }
    let n = "";
    while (i < s.length && s[i] >= "0" && s[i] <= "9") n += s[i++];
    return Number(n);
  };
  return expr();
};
export default [parse("1+2*3"), parse("(1+2)*3"), parse("2*(3+(4-1)*2)-5")];
