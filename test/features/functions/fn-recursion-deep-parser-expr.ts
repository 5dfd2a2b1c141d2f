function parse(src) {
  let i = 0;
  const peek = () => src[i],
    next = () => src[i++];
  function expr() {
    let v = term();
    while (peek() === "+" || peek() === "-") v = next() === "+" ? v + term() : v - term();
    return v;
  }
  function term() {
    let v = factor();
    while (peek() === "*" || peek() === "/") v = next() === "*" ? v * factor() : v / factor();
    return v;
  }
  function factor() {
    if (peek() === "(") {
      next();
      const v = expr();
      next();
      return v;
    }
    if (peek() === "-") {
      next();
      return -factor();
    }
    let n = "";
    while (/[0-9.]/.test(peek() ?? "")) n += next();
    return Number(n);
  }
  return expr();
}
export default [
  parse("1+2*3"),
  parse("(1+2)*3"),
  parse("-(4-6)*((2+3)*2)"),
  parse("((((((((((1+1))))))))))*21"),
  parse("8/4/2"),
];
