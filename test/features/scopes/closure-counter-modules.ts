const mod = (() => {
  let priv = 0;
  const api = {
    inc: (by = 1) => (priv += by),
    reset() {
      priv = 0;
      return this;
    },
    get value() {
      return priv;
    },
  };
  return Object.freeze(api);
})();
const adders: ((n: number) => number)[] = [];
for (var i = 0; i < 3; i++) {
  ((j) => adders.push((n) => n + j))(i);
}
const lazies: any[] = [];
for (let i = 0, n = 2; i < n; i++) {
  lazies.push(() => [i, n]);
}
let q = 0;
while (q < 2) {
  const w = q * 10;
  lazies.push(() => w + q);
  q++;
}
for (const k in { a: 1, b: 2 }) lazies.push(() => k);
do {
  let z = q;
  lazies.push(() => z++);
} while (q++ < 3);
const once = (f: any) => {
  let done = false,
    r: any;
  return (...a: any[]) => (done ? r : ((done = true), (r = f(...a))));
};
const init = once((x: number) => ({ x }));
const pipe =
  (...fs: any[]) =>
  (x: any) =>
    fs.reduce((v, f) => f(v), x);
const tap = (f: any) => (x: any) => (f(x), x);
const seen: any[] = [];
const flip = (f: any) => (a: any, b: any) => f(b, a);
const Y = (f: any) => ((x: any) => x(x))((x: any) => f((y: any) => x(x)(y)));
const trampoline =
  (f: any) =>
  (...a: any[]) => {
    let r = f(...a);
    while (typeof r === "function") r = r();
    return r;
  };
const sumTo = trampoline(function s(n: number, acc = 0): any {
  return n === 0 ? acc : () => s(n - 1, acc + n);
});
const cell = (v: any) => ({
  get: () => v,
  set: (x: any) => {
    v = x;
  },
});
const c1 = cell(1),
  c2 = cell(2);
c1.set(10);
const thunk = [1, 2, 3].map((n) => () => n * n);
function Outer() {
  const self = {
    n: 1,
    inner: function () {
      return [1].map(() => self.n)[0];
    },
  };
  return self;
}
export default [
  mod.inc(),
  mod.inc(5),
  mod.reset().value,
  adders.map((f) => f(10)),
  lazies.map((f) => f()),
  lazies.at(-1)(),
  init(1) === init(2),
  pipe(
    (x: number) => x + 1,
    tap((x: any) => seen.push(x)),
    (x: number) => x * 2,
  )(3),
  seen,
  flip((a: number, b: number) => a - b)(1, 5),
  Y(
    (f: any) =>
      (n: number): number =>
        n < 2 ? 1 : n * f(n - 1),
  )(5),
  sumTo(500),
  c1.get() + c2.get(),
  thunk.map((f) => f()),
  Outer().inner(),
];
