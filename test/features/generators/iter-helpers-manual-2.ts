function* map<T, U>(it: Iterable<T>, f: (x: T) => U) {
  for (const x of it) yield f(x);
}
function* filter<T>(it: Iterable<T>, f: (x: T) => boolean) {
  for (const x of it) if (f(x)) yield x;
}
function* take<T>(it: Iterable<T>, n: number) {
  let i = 0;
  if (n > 0)
    for (const x of it) {
      yield x;
      if (++i >= n) break;
    }
}
function* takeWhile<T>(it: Iterable<T>, p: (x: T) => boolean) {
  for (const x of it) {
    if (!p(x)) return;
    yield x;
  }
}
function* chain<T>(...its: Iterable<T>[]) {
  for (const i of its) yield* i;
}
function* enumerate<T>(it: Iterable<T>, s = 0) {
  let i = s;
  for (const x of it) yield [i++, x] as const;
}
function* pairwise<T>(it: Iterable<T>) {
  let p: T,
    has = false;
  for (const x of it) {
    if (has) yield [p!, x] as const;
    p = x;
    has = true;
  }
}
function* cycle<T>(a: T[]) {
  while (a.length) yield* a;
}
function* scan<T, A>(it: Iterable<T>, f: (a: A, x: T) => A, a: A) {
  yield a;
  for (const x of it) yield (a = f(a, x));
}
function* group<T, K>(it: Iterable<T>, f: (x: T) => K): Generator<[K, T[]]> {
  let cur: [K, T[]] | null = null;
  for (const x of it) {
    const k = f(x);
    if (cur && cur[0] === k) cur[1].push(x);
    else {
      if (cur) yield cur;
      cur = [k, [x]];
    }
  }
  if (cur) yield cur;
}
function* perms<T>(a: T[], n = a.length): Generator<T[]> {
  if (n <= 1) yield a.slice();
  else
    for (let i = 0; i < n; i++) {
      yield* perms(a, n - 1);
      const j = n % 2 ? 0 : i;
      [a[n - 1], a[j]] = [a[j]!, a[n - 1]!];
    }
}
const tee = <T,>(it: Iterable<T>) => {
  const src = it[Symbol.iterator]();
  const bufs: T[][] = [[], []];
  return bufs.map((b) =>
    (function* () {
      for (;;) {
        if (!b.length) {
          const r = src.next();
          if (r.done) return;
          bufs.forEach((x) => x.push(r.value));
        }
        yield b.shift()!;
      }
    })(),
  );
};
function* count(s = 0, st = 1) {
  for (let n = s; ; n += st) yield n;
}
const closed: string[] = [];
function* res() {
  try {
    yield* [1, 2, 3];
  } finally {
    closed.push("closed");
  }
}
const [ta, tb] = tee([1, 2, 3]);
const reduce = <T, A>(it: Iterable<T>, f: (a: A, x: T) => A, a: A) => {
  for (const x of it) a = f(a, x);
  return a;
};
export default [
  [...map([1, 2], (x) => x * 2)],
  [...filter(take(count(), 6), (x) => x % 2 === 0)],
  [...takeWhile(count(3, 3), (x) => x < 12)],
  [...chain([1], "ab" as any, new Set([2]) as any)],
  [...enumerate("xy", 1)],
  [...pairwise([1, 2, 3])],
  [...take(cycle(["r", "g"]), 5)].join(""),
  [...scan([1, 2, 3], (a, x) => a + x, 0)],
  [...group("aabbbc", (c) => c)].map(([k, v]) => k + v.length),
  [...perms([1, 2, 3])].map((p) => p.join("")),
  [ta!.next().value, ...tb!, ...ta!],
  [...take(res(), 2)],
  closed,
  reduce(take(count(1), 5), (a, x) => a * x, 1),
];
