const prec: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };
function parse(src: string): number {
  let i = 0;
  const peek = () => src[i];
  const ws = () => {
    while (src[i] === " ") i++;
  };
  const atom = (): number => {
    ws();
    if (peek() === "(") {
      i++;
      const v = expr(0);
      ws();
      if (peek() !== ")") throw new SyntaxError("expected ) at " + i);
      i++;
      return v;
    }
    if (peek() === "-") {
      i++;
      return -atom();
    }
    const st = i;
    while (/[0-9.]/.test(peek() ?? "")) i++;
    if (st === i) throw new SyntaxError(`unexpected ${peek() ?? "end"} at ${i}`);
    return Number(src.slice(st, i));
  };
  const expr = (min: number): number => {
    let l = atom();
    for (;;) {
      ws();
      const op = peek();
      const pr = prec[op!];
      if (!pr || pr < min) return l;
      i++;
      const r = expr(op === "^" ? pr : pr + 1);
      l = op === "+" ? l + r : op === "-" ? l - r : op === "*" ? l * r : op === "/" ? l / r : l ** r;
    }
  };
  const v = expr(1);
  ws();
  if (i < src.length) throw new SyntaxError("trailing " + src.slice(i));
  return v;
}
export default ["1+2*3", "(1+2)*3", "2^3^2", "-2*-3", "10/4-1", "1+", "(1", "1 2"].map((s) => {
  try {
    return parse(s);
  } catch (e: any) {
    return e.name + ": " + e.message;
  }
});
