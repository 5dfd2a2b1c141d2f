class Stream<T> implements Iterable<T> {
  private constructor(private readonly src: () => Iterator<T>) {}
  static from<T>(it: Iterable<T>) { return new Stream(() => it[Symbol.iterator]()); }
  static iterate<T>(seed: T, f: (x: T) => T) { return Stream.from({ *[Symbol.iterator]() { for (let x = seed; ; x = f(x)) yield x; } }); }
  [Symbol.iterator]() { return this.src(); }
  private pipe<U>(g: (it: Iterable<T>) => Generator<U>): Stream<U> { return new Stream(() => g(this)); }
  map<U>(f: (x: T, i: number) => U) { return this.pipe(function* (it) { let i = 0; for (const x of it) yield f(x, i++); }); }
  filter(f: (x: T) => boolean) { return this.pipe(function* (it) { for (const x of it) if (f(x)) yield x; }); }
  take(n: number) { return this.pipe(function* (it) { if (n > 0) for (const x of it) { yield x; if (--n <= 0) return; } }); }
  chunk(n: number) { return this.pipe<T[]>(function* (it) { let c: T[] = []; for (const x of it) if (c.push(x) === n) { yield c; c = []; } if (c.length) yield c; }); }
  scan<U>(f: (a: U, x: T) => U, a: U) { return this.pipe(function* (it) { for (const x of it) yield (a = f(a, x)); }); }
  tap(f: (x: T) => void) { return this.map((x) => (f(x), x)); }
  takeWhile(f: (x: T) => boolean) { return this.pipe(function* (it) { for (const x of it) { if (!f(x)) return; yield x; } }); }
  groupBy<K>(f: (x: T) => K) { const m = new Map<K, T[]>(); for (const x of this) { const k = f(x); m.get(k)?.push(x) ?? m.set(k, [x]); } return m; }
  reduce<U>(f: (a: U, x: T) => U, a: U): U { for (const x of this) a = f(a, x); return a; }
  toArray() { return [...this]; }
}
const touched: number[] = [];
const nat = Stream.iterate(1, (x) => x + 1);
export default [
  nat.tap((x) => touched.push(x)).filter((x) => x % 3 === 0).take(3).toArray(), touched,  nat.take(7).chunk(3).toArray(), nat.scan((a, x) => a + x, 0).take(5).toArray(),
  [...Stream.from("banana").groupBy((c) => c)].map(([k, v]) => k + v.length), Stream.from(new Map([["a", 1]])).map(([k, v]) => k + v).toArray(), Stream.from([3, 1, 2]).take(0).toArray(), Math.max(...nat.take(4)),
];
