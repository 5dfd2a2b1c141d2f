const log: string[] = [];
const it = { i: 0, next() { return this.i < 3 ? { value: this.i++ } : { done: true, value: "end" }; }, [Symbol.iterator]() { return this; } } as any;
const arr = [1, 2, 3][Symbol.iterator](); arr.next();
class Matrix { constructor(private d: number[][]) {} *[Symbol.iterator]() { for (const r of this.d) yield* r; } *rows() { yield* this.d.entries(); } static *range(a: number, b = Infinity, s = 1) { while (a < b) { yield a; a += s; } } get [Symbol.toStringTag]() { return "Matrix"; } }
const m = new Matrix([[1, 2], [3, 4]]);
function* fin() { try { yield 1; yield 2; } finally { log.push("fin"); yield "extra" as any; log.push("after"); } }
const f = fin(); f.next(); const r = [f.return("x" as any), f.next(), f.next()];
function spread(...x: any[]) { return x.length; }
const o = { *gen(this: any, n: number) { while (n) yield this.k * n--; }, k: 3 };
const map = new Map(Array.from("abc", (ch, i) => [ch, i] as const));
const e = [..."xy"].entries();
let bad: string[] = [];
for (const x of [undefined, { [Symbol.iterator]: 1 }, { [Symbol.iterator]: () => 1 }, { [Symbol.iterator]: () => ({}) }, { [Symbol.iterator]: () => ({ next: () => 5 }) }] as any[]) try { for (const y of x) bad.push("got" + y); } catch (err) { bad.push((err as Error).name); }
const [p, ...q] = fin(); const [[a1, b1], c1 = a1] = [m] as any; const s = new Set(Matrix.range(0, 3));
export default [[...it], [...it], [...arr], [...arr], [...m], [...m.rows()], String(m), r, spread(...m, ..."ab", ...map), [...o.gen(3)], [...map.keys()].join(""), e.next().value, [...e], bad, p, q, a1, b1, c1, [...s], Array.from(Matrix.range(5, 50, 20)), Math.min(...s), new Map([...map].filter(([, v]) => v)).size, log, Object.fromEntries(new Map([["z", 1]])), [...Array(2).keys()], typeof f[Symbol.iterator], f[Symbol.iterator]() === f, [...(function* (): any { const x: any = yield 1; return x; })()], Array.from({ length: 2, 0: "a", 1: "b" })];
