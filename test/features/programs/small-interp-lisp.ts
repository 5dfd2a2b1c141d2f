type V = number | string | boolean | null | V[] | ((...a: V[]) => V);
class Env {
  private m: Record<string, V> = Object.create(null);
  constructor(private up?: Env) {}
  find(k: string): V {
    if (k in this.m) return this.m[k];
    if (this.up) return this.up.find(k);
    throw new ReferenceError("unbound " + k);
  }
  def(k: string, v: V) {
    return (this.m[k] = v);
  }
  set(k: string, v: V): V {
    if (k in this.m) return (this.m[k] = v);
    if (!this.up) throw new ReferenceError("set " + k);
    return this.up.set(k, v);
  }
}
const read = (s: string): any => {
  const ts = s.replace(/[()]/g, " $& ").trim().split(/\s+/);
  const go = (): any => {
    const t = ts.shift();
    if (t === "(") {
      const l: any[] = [];
      while (ts[0] !== ")") {
        if (!ts.length) throw new SyntaxError("missing )");
        l.push(go());
      }
      ts.shift();
      return l;
    }
    return t === "#t" ? true : t === "#f" ? false : isNaN(+t!) ? t : +t!;
  };
  const out: any[] = [];
  while (ts.length) out.push(go());
  return out;
};
const special: Record<string, (a: any[], e: Env) => V> = {
  quote: ([x]) => x,
  if: ([c, t, f], e) => (ev(c, e) !== false ? ev(t, e) : f === undefined ? null : ev(f, e)),
  define: ([n, ...b], e) => (Array.isArray(n) ? e.def(n[0], lam(n.slice(1), b, e)) : e.def(n, ev(b[0], e))),
  "set!": ([n, x], e) => e.set(n, ev(x, e)),
  lambda: ([p, ...b], e) => lam(p, b, e),
  let: ([bs, ...b], e) =>
    lam(
      bs.map((x: any) => x[0]),
      b,
      e,
    )(...bs.map((x: any) => ev(x[1], e))),
  begin: (b, e) => b.reduce((_: V, x) => ev(x, e), null),
  and: (b, e) => {
    let r: V = true;
    for (const x of b) if ((r = ev(x, e)) === false) break;
    return r;
  },
};
const lam =
  (ps: string[], body: any[], e: Env) =>
  (...a: V[]): V => {
    const l = new Env(e);
    ps.forEach((p, i) => l.def(p, a[i]));
    return special.begin(body, l);
  };
function ev(x: any, e: Env): V {
  if (typeof x === "string") return e.find(x);
  if (!Array.isArray(x)) return x;
  const [h, ...r] = x;
  if (typeof h === "string" && Object.hasOwn(special, h)) return special[h](r, e);
  const f = ev(h, e);
  if (typeof f !== "function") throw new TypeError("not a function: " + h);
  return f(...r.map((y) => ev(y, e)));
}
const g = new Env();
const nums: Record<string, (a: any, b: any) => any> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
};
for (const [k, f] of Object.entries(nums)) g.def(k, (...a) => a.reduce(f as any));
g.def("<", (a, b) => a! < b!);
g.def("=", (a, b) => a === b);
g.def("list", (...a) => a);
g.def("car", (l) => (l as V[])[0]);
g.def("cdr", (l) => (l as V[]).slice(1));
g.def("null?", (l) => (l as V[]).length === 0);
g.def("cons", (h, t) => [h, ...(t as V[])]);
const run = (s: string) => {
  try {
    const r = read(s).reduce((_: V, x: any) => ev(x, g), null);
    return typeof r === "function" ? "<fn>" : r;
  } catch (e: any) {
    return e.name + ": " + e.message;
  }
};
export default [
  run("(+ 1 (* 2 3) 4)"),
  run("(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 6)"),
  run(
    "(define (map f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))) (map (lambda (x) (* x x)) (list 1 2 3))",
  ),
  run("(let ((x 1) (y 2)) (set! x 10) (+ x y))"),
  run("(define c (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (c) (c)"),
  run("(foo)"),
  run("(1 2)"),
  run("(+ 1"),
  run("(and 1 #f 3)"),
  run("map"),
];
