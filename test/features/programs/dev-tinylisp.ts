type E = number | string | E[];
const parse = (s: string): E => {
  const t = s.replace(/[()]/g, " $& ").trim().split(/\s+/);
  const rd = (): E => {
    const x = t.shift();
    if (x === undefined) throw new SyntaxError("eof");
    if (x === "(") {
      const l: E[] = [];
      while (t[0] !== ")") {
        if (!t.length) throw new SyntaxError("missing )");
        l.push(rd());
      }
      t.shift();
      return l;
    }
    if (x === ")") throw new SyntaxError("unexpected )");
    return isNaN(+x) ? x : +x;
  };
  const r = rd();
  if (t.length) throw new SyntaxError("extra " + t.join(" "));
  return r;
};
class Env {
  private m = new Map<string, any>();
  constructor(
    private up?: Env,
    init: Record<string, any> = {},
  ) {
    for (const k in init) this.m.set(k, init[k]);
  }
  find(k: string): any {
    if (this.m.has(k)) return this.m.get(k);
    if (!this.up) throw new ReferenceError(`unbound ${k}`);
    return this.up.find(k);
  }
  set(k: string, v: any) {
    this.m.set(k, v);
    return v;
  }
}
const G = new Env(undefined, {
  "+": (...a: number[]) => a.reduce((x, y) => x + y, 0),
  "*": (...a: number[]) => a.reduce((x, y) => x * y, 1),
  "-": (a: number, b?: number) => (b === undefined ? -a : a - b),
  "<": (a: number, b: number) => a < b,
  "=": Object.is,
  list: (...a: any[]) => a,
  car: ([h]: any[]) => h,
  cdr: ([, ...t]: any[]) => t,
});
const ev = (x: E, e: Env): any => {
  if (typeof x === "number") return x;
  if (typeof x === "string") return e.find(x);
  const [op, ...a] = x;
  switch (op) {
    case "if":
      return ev(a[0]!, e) ? ev(a[1]!, e) : ev(a[2]!, e);
    case "def":
      return e.set(a[0] as string, ev(a[1]!, e));
    case "fn":
      return (...v: any[]) => ev(a[1]!, new Env(e, Object.fromEntries((a[0] as string[]).map((p, i) => [p, v[i]]))));
    case "let":
      return ev(a[1]!, new Env(e, Object.fromEntries((a[0] as [string, E][]).map(([k, v]) => [k, ev(v, e)]))));
    default: {
      const f = ev(op!, e);
      if (typeof f !== "function") throw new TypeError(`${JSON.stringify(op)} is not callable`);
      return f(...a.map((y) => ev(y, e)));
    }
  }
};
const run = (s: string) => {
  try {
    return ev(parse(s), G);
  } catch (e: any) {
    return `${e.name}: ${e.message}`;
  }
};
run("(def fact (fn (n) (if (< n 2) 1 (* n (fact (- n 1))))))");
run("(def map (fn (f l) (if (= (car l) nil) (list) (f (car l)))))");
export default [
  run("(+ 1 2 (* 3 4))"),
  run("(fact 6)"),
  run("(let ((x 2) (y 3)) (* x y))"),
  run("((fn (a b) (- a b)) 10 4)"),
  run("(car (cdr (list 1 2 3)))"),
  run("(foo)"),
  run("(1 2)"),
  run("(+ 1"),
  run(")"),
  run("1 2"),
  run("(if (< 1 2) (list 1 (list 2)) 0)"),
];
