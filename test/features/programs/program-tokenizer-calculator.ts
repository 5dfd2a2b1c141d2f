const tokenize = (src) => {
  const re = /\s*(?:(\d+(?:\.\d+)?)|(.))/g;
  const out = [];
  let m;
  while ((m = re.exec(src)) !== null && m[0]) {
    if (m[1] !== undefined) out.push({ t: "num", v: parseFloat(m[1]) });
    else if ("+-*/()^".includes(m[2])) out.push({ t: m[2] });
    else throw new SyntaxError(`bad char ${m[2]} at ${m.index}`);
  }
  return out;
};
const toRpn = (toks) => {
  const P = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };
  const out = [],
    ops = [];
  for (const tk of toks) {
    if (tk.t === "num") out.push(tk.v);
    else if (tk.t === "(") ops.push("(");
    else if (tk.t === ")") {
      while (ops.at(-1) !== "(") out.push(ops.pop());
      ops.pop();
    } else {
      while (ops.length && P[ops.at(-1)] >= P[tk.t] && tk.t !== "^") out.push(ops.pop());
      ops.push(tk.t);
    }
  }
  return out.concat(ops.reverse());
};
const evalRpn = (rpn) =>
  rpn.reduce((st, x) => {
    if (typeof x === "number") return [...st, x];
    const b = st.pop(),
      a = st.pop();
    return [...st, { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b }[x]];
  }, [])[0];
const calc = (s) => {
  try {
    return evalRpn(toRpn(tokenize(s)));
  } catch (e) {
    return e.message;
  }
};
export default [calc("1 + 2 * 3"), calc("(1+2)*3 - 4/2"), calc("2^3^2"), calc("1.5*4"), calc("2 $ 3")];
