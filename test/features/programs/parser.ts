const ev = (t) => {
  let i = 0;
  const s = t.replace(/ /g, "");
  const e = () => {
    let v = m();
    while (s[i] === "+" || s[i] === "-") {
      const o = s[i++];
      const r = m();
      v = o === "+" ? v + r : v - r;
    }
    return v;
  };
  const m = () => {
    let v = p();
    while (s[i] === "*" || s[i] === "/") {
      const o = s[i++];
      const r = p();
      v = o === "*" ? v * r : v / r;
    }
    return v;
  };
  const p = () => {
    if (s[i] === "(") {
      i++;
      const v = e();
      i++;
      return v;
    }
    let n = "";
    while (s[i] >= "0" && s[i] <= "9") n += s[i++];
    return +n;
  };
  return e();
};
export default ev("2*(3+4)-10/5");
