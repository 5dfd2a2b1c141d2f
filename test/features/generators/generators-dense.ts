function* fib() {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
const take = function* <T>(n: number, it: Iterable<T>) {
  let i = 0;
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (++i >= n) return;
  }
};
const map = function* <T, U>(f: (x: T) => U, it: Iterable<T>) {
  for (const x of it) yield f(x);
};
const filter = function* <T>(f: (x: T) => boolean, it: Iterable<T>) {
  for (const x of it) if (f(x)) yield x;
};
function* two(): any {
  const a = yield 1;
  const b = yield a + 1;
  try {
    yield b;
  } catch (e) {
    yield "caught " + e;
  } finally {
    yield "fin";
  }
  return "end";
}
const g = two();
function* deleg() {
  const r: any = yield* inner();
  yield r;
  yield* [7, 8];
  yield* "ab";
}
function* inner() {
  yield 1;
  return "ret";
}
export default [
  [...take(8, fib())],
  [
    ...take(
      3,
      filter(
        (x) => x % 2 === 0,
        map((x) => x * 3, fib()),
      ),
    ),
  ],
  g.next(),
  g.next(10),
  g.next(20),
  g.throw("E"),
  g.next(),
  g.next(),
  g.next(),
  [...deleg()],
  typeof g[Symbol.iterator],
  g[Symbol.iterator]() === g,
  [...take(0, fib())],
];
