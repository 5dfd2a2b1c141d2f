const tokenize = (s) => s.replace(/\(/g, " ( ").replace(/\)/g, " ) ").trim().split(/\s+/);
const read = (ts) => {
  const t = ts.shift();
  if (t !== "(") return isNaN(t) ? t : Number(t);
  const l = [];
  while (ts[0] !== ")") l.push(read(ts));
  ts.shift();
  return l;
};
const G = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "<": (a, b) => a < b };
function ev(x, env) {
  if (typeof x === "number") return x;
  if (typeof x === "string") return env[x];
  const [op, ...args] = x;
  if (op === "if") return ev(ev(args[0], env) ? args[1] : args[2], env);
  if (op === "define") {
    env[args[0]] = ev(args[1], env);
    return;
  }
  if (op === "lambda")
    return (...vals) => {
      const inner = Object.create(env);
      args[0].forEach((p, i) => {
        inner[p] = vals[i];
      });
      return ev(args[1], inner);
    };
  const f = ev(op, env);
  return f(...args.map((a) => ev(a, env)));
}
const run = (s) => ev(read(tokenize(s)), G);
run("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))");
export default [run("(+ 1 (* 2 3))"), run("(fact 5)"), run("(fact 10)")];
