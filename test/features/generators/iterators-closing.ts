const log: string[] = [];
const mk = (n: string, len = 5) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next: () => (i < len ? { value: i++, done: false } : { value: undefined, done: true }),
      return(v: any) {
        log.push("close " + n);
        return { value: v, done: true };
      },
    };
  },
});
const [a, b] = mk("destr") as any;
const [...all] = mk("rest", 3) as any;
for (const x of mk("break") as any) {
  if (x === 1) break;
}
try {
  for (const x of mk("throw") as any) throw 1;
} catch {}
(() => {
  for (const x of mk("ret") as any) return x;
})();
outer: for (const x of mk("outer") as any) for (const y of mk("inner") as any) continue outer;
new Set(mk("set", 2) as any);
Array.from(mk("from", 2) as any);
try {
  Array.from(mk("fromthrow") as any, () => {
    throw 1;
  });
} catch {}
try {
  new Map(mk("map") as any);
} catch {}
function* g() {
  try {
    yield* mk("deleg") as any;
  } finally {
    log.push("g fin");
  }
}
for (const x of g()) if (x === 1) break;
const [p, , q = 9] = mk("holes") as any;
const genLog: any[] = [];
function* gg() {
  try {
    yield 1;
    yield 2;
  } catch (e) {
    genLog.push("c" + e);
    yield 3;
  } finally {
    genLog.push("f");
  }
}
const i1 = gg();
i1.next();
const r1 = i1.return(7 as any),
  i2 = gg(),
  n2 = i2.next(),
  t2 = i2.throw("E"),
  n3 = i2.next();
export default [
  a,
  b,
  all,
  p,
  q,
  log,
  r1,
  n2,
  t2,
  n3,
  genLog,
  (() => {
    const i = gg();
    return [i.return(1 as any), i.next()];
  })(),
  [...gg()].length,
];
