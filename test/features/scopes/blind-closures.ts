const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) { fs.push(() => i); i += 0; }
var vs: (() => number)[] = [];
for (var j = 0; j < 3; j++) vs.push(() => j);
const inc: any[] = [];
for (let k = 0; k < 2; inc.push(() => ++k), k++) inc.push(() => k);
const counter = (() => { let n = 0; return { up: () => ++n, down: () => --n, get value() { return n; } }; })();
counter.up(); counter.up(); counter.down();
const compose = <T>(...f: ((x: T) => T)[]) => (x: T) => f.reduceRight((a, g) => g(a), x);
const curry = (f: (...a: any[]) => any) => function go(this: any, ...a: any[]): any { return a.length >= f.length ? f.apply(this, a) : (...b: any[]) => go(...a, ...b); };
const memo = <A extends any[], R>(f: (...a: A) => R) => { const cache: Record<string, R> = {}; let hits = 0; return Object.assign((...a: A): R => { const k = JSON.stringify(a); if (k in cache) { hits++; return cache[k]!; } return (cache[k] = f(...a)); }, { hits: () => hits }); };
const slow = memo((n: number): number => (n < 2 ? n : slow(n - 1) + slow(n - 2)));
const Y = (f: any) => ((x: any) => x(x))((x: any) => f((y: any) => x(x)(y)));
const once = <T>(f: () => T) => { let done = false, r: T; return () => (done ? r : ((done = true), (r = f()))); };
let calls = 0;
const init = once(() => ++calls);
init(); init();
function hoisted() { return typeof inner + typeof v; function inner() {} var v = 1; }
const ack = (m: number, n: number): number => (m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)));
const hanoi = (n: number, a: string, b: string, c: string): string[] => (n ? [...hanoi(n - 1, a, c, b), a + c, ...hanoi(n - 1, b, a, c)] : []);
const isEven = (n: number): boolean => n === 0 || isOdd(n - 1);
const isOdd = (n: number): boolean => n !== 0 && isEven(n - 1);
export default [fs.map((f) => f()), vs.map((f) => f()), inc.map((f) => f()), counter.value, compose<number>((x) => x + 1, (x) => x * 2)(5), curry((a, b, c) => a + b * c)(1)(2)(3), curry((a, b) => a + b)(1, 2), slow(30), slow.hits(), Y((f: any) => (n: number) => (n ? n * f(n - 1) : 1))(5), init(), calls, hoisted(), ack(2, 3), hanoi(3, "A", "B", "C").join(" "), isEven(20), (function f(n): number { return n ? n + f(n - 1) : 0; })(10)];
