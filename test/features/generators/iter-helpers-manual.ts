function* map<T, U>(it: Iterable<T>, f: (t: T, i: number) => U) {
  let i = 0;
  for (const x of it) yield f(x, i++);
}
function* filter<T>(it: Iterable<T>, f: (t: T) => boolean) {
  for (const x of it) if (f(x)) yield x;
}
function* take<T>(it: Iterable<T>, n: number) {
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (--n <= 0) return;
  }
}
function* nat() {
  let n = 0;
  while (true) yield n++;
}
function* zip<A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> {
  const i = a[Symbol.iterator](),
    j = b[Symbol.iterator]();
  for (;;) {
    const x = i.next(),
      y = j.next();
    if (x.done || y.done) return;
    yield [x.value, y.value];
  }
}
export default [
  [
    ...take(
      filter(
        map(nat(), (x) => x * x),
        (x) => x % 2 === 1,
      ),
      4,
    ),
  ],
  [...zip("abc", nat())],
  [...take(nat(), 0)],
];
