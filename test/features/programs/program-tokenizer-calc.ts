const calc = (src) => {
  const toks = src.match(/\d+(?:\.\d+)?|[-+*/()]/g);
  let i = 0;
  const prim = () => {
    const t = toks[i++];
    if (t === "(") {
      const v = add();
      i++;
      return v;
    }
    return t === "-" ? -prim() : Number(t);
  };
  const mul = () => {
    let v = prim();
    while (toks[i] === "*" || toks[i] === "/") v = toks[i++] === "*" ? v * prim() : v / prim();
    return v;
  };
  const add = () => {
    let v = mul();
    while (toks[i] === "+" || toks[i] === "-") v = toks[i++] === "+" ? v + mul() : v - mul();
    return v;
  };
  return add();
};
export default [calc("1 + 2 * 3"), calc("(1+2)*3 - -4"), calc("7/2")];
