function* naturals(n = 0) {
  while (true) yield n++;
}
const take = function* <T>(n: number, it: Iterable<T>) {
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (--n === 0) return;
  }
};
const map = function* <T, U>(f: (t: T, i: number) => U, it: Iterable<T>) {
  let i = 0;
  for (const x of it) yield f(x, i++);
};
const filter = function* <T>(f: (t: T) => boolean, it: Iterable<T>) {
  for (const x of it) if (f(x)) yield x;
};
const zip = function* (...its: Iterable<any>[]) {
  const is = its.map((i) => i[Symbol.iterator]());
  for (;;) {
    const rs = is.map((i) => i.next());
    if (rs.some((r) => r.done)) return;
    yield rs.map((r) => r.value);
  }
};
const chunk = function* <T>(n: number, it: Iterable<T>) {
  let b: T[] = [];
  for (const x of it) {
    b.push(x);
    if (b.length === n) {
      yield b;
      b = [];
    }
  }
  if (b.length) yield b;
};
function* primes() {
  const found: number[] = [];
  for (const n of naturals(2)) {
    if (found.every((p) => n % p)) {
      found.push(n);
      yield n;
    }
  }
}
function* fib(): Generator<number> {
  let [a, b] = [0, 1];
  for (;;) {
    yield a;
    [a, b] = [b, a + b];
  }
}
export default [
  [
    ...take(
      4,
      filter((n) => n % 3 === 0, naturals(1)),
    ),
  ],
  [...take(8, primes())],
  [...zip([1, 2, 3], "ab", naturals())],
  [...chunk(2, "abcde")],
  [...take(10, fib())],
  [...map((x, i) => x * i, [5, 6, 7])],
  [...take(0, naturals())],
];
