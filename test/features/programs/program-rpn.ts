const rpn = (s) =>
  s.split(" ").reduce((st, t) => {
    if (/^-?\d+(\.\d+)?$/.test(t)) st.push(parseFloat(t));
    else {
      const b = st.pop(),
        a = st.pop();
      st.push({ "+": a + b, "-": a - b, "*": a * b, "/": a / b }[t]);
    }
    return st;
  }, [])[0];
export default [rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("1.5 2 *")];
