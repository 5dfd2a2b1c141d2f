const evaluate = (n, env = {}) => {
  switch (n.type) {
    case "num":
      return n.value;
    case "var":
      return env[n.name];
    case "bin": {
      const l = evaluate(n.left, env),
        r = evaluate(n.right, env);
      switch (n.op) {
        case "+":
          return l + r;
        case "*":
          return l * r;
        default:
          throw new Error("op " + n.op);
      }
    }
    case "let":
      return evaluate(n.body, { ...env, [n.name]: evaluate(n.value, env) });
    default:
      throw new TypeError(n.type);
  }
};
const num = (value) => ({ type: "num", value }),
  v = (name) => ({ type: "var", name }),
  bin = (op, left, right) => ({ type: "bin", op, left, right });
let e = num(1);
for (let i = 0; i < 30; i++) e = bin(i % 2 ? "+" : "*", e, num(i + 1 > 5 ? 1 : i + 1));
export default [
  evaluate(e),
  evaluate({ type: "let", name: "x", value: bin("+", num(2), num(3)), body: bin("*", v("x"), v("x")) }),
];
