type Sexp = number | string | Sexp[];
class Env { private vars = new Map<string, any>(); constructor(private parent?: Env) {} find(k: string): Env { if (this.vars.has(k)) return this; if (!this.parent) throw new ReferenceError(k + " unbound"); return this.parent.find(k); } get(k: string) { return this.find(k).vars.get(k); } set(k: string, v: any) { this.find(k).vars.set(k, v); return v; } def(k: string, v: any) { this.vars.set(k, v); return v; } }
const read = (src: string): Sexp[] => { const t = src.replace(/[()]/g, " $& ").trim().split(/\s+/); const go = (): Sexp => { const x = t.shift(); if (x === undefined) throw new SyntaxError("eof"); if (x === "(") { const l: Sexp[] = []; while (t[0] !== ")") l.push(go()); t.shift(); return l; } if (x === ")") throw new SyntaxError("unexpected )"); return isNaN(+x) ? x : +x; }; const all: Sexp[] = []; while (t.length) all.push(go()); return all; };
const special: Record<string, (args: Sexp[], env: Env) => any> = {
  if: ([c, a, b], e) => run(run(c!, e) ? a! : b ?? 0, e),
  define: ([k, v], e) => Array.isArray(k) ? e.def(k[0] as string, lambda(k.slice(1) as string[], v!, e)) : e.def(k as string, run(v!, e)),
  lambda: ([p, b], e) => lambda(p as string[], b!, e),
  let: ([bs, b], e) => { const s = new Env(e); for (const [k, v] of bs as [string, Sexp][]) s.def(k, run(v, e)); return run(b!, s); },
  begin: (xs, e) => xs.map((x) => run(x, e)).at(-1),
  quote: ([x]) => x,
  "set!": ([k, v], e) => e.set(k as string, run(v!, e)),
};
const lambda = (ps: string[], body: Sexp, env: Env) => (...args: any[]) => { const s = new Env(env); ps.forEach((p, i) => s.def(p, args[i])); return run(body, s); };
function run(x: Sexp, env: Env): any {
  if (typeof x === "number") return x;
  if (typeof x === "string") return env.get(x);
  const [op, ...rest] = x;
  if (typeof op === "string" && Object.hasOwn(special, op)) return special[op]!(rest, env);
  const f = run(op!, env);
  if (typeof f !== "function") throw new TypeError(JSON.stringify(op) + " is no function");
  return f(...rest.map((a) => run(a, env)));
}
const root = () => { const e = new Env(); Object.entries({ "+": (...a: number[]) => a.reduce((x, y) => x + y, 0), "*": (...a: number[]) => a.reduce((x, y) => x * y, 1), "-": (a: number, b?: number) => b === undefined ? -a : a - b, "<": (a: number, b: number) => a < b, list: (...a: any[]) => a, car: (l: any[]) => l[0], cdr: (l: any[]) => l.slice(1), "=": (a: any, b: any) => a === b }).forEach(([k, v]) => e.def(k, v)); return e; };
export default ["(+ 1 (* 2 3))", "(define (f n) (if (< n 2) 1 (* n (f (- n 1))))) (f 4)", "(let ((x 2) (y 3)) (+ x y))", "(define c ((lambda (n) (lambda () (set! n (+ n 1)))) 0)) (begin (c) (c))", "(quote (a (b 1)))", "(car (cdr (list 1 2 3)))", "(g 1)", "(1 2)", "(+ 1", ")"].map((s) => { try { const e = root(); return read(s).map((x) => run(x, e)).at(-1); } catch (e) { return (e as Error).name + ": " + (e as Error).message; } });
