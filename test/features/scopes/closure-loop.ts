const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  fs.push(() => i++);
}
const vs: (() => number)[] = [];
for (var v = 0; v < 3; v++) vs.push(() => v);
const ks: (() => string)[] = [];
for (const k in { a: 1, b: 2 }) ks.push(() => k);
export default [fs.map((f) => f()), fs.map((f) => f()), vs.map((f) => f()), ks.map((f) => f())];
