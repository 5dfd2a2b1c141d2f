const log: string[] = [];
function* inner(): any {
  try {
    const x = yield "i1";
    log.push("got " + x);
    yield "i2";
    return "inner result";
  } finally {
    log.push("inner fin");
  }
}
function* outer(): any {
  const r = yield* inner();
  log.push(r);
  const s = yield* [10, 20];
  log.push(String(s));
  yield* "ab";
  return yield* (function* (): any {
    return "deep";
  })();
}
const o = outer();
const a = [o.next(), o.next("X"), o.next(), o.next(), o.next(), o.next(), o.next()];
const p = outer();
p.next();
const b = [p.return("stop"), p.next()];
const q = outer();
q.next();
let c;
try {
  q.throw(new Error("into"));
} catch (e: any) {
  c = e.message;
}
const custom = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: (v: any) => ({ value: `n${n++}:${v}`, done: n > 2 }),
      return: (v: any) => (log.push("ret " + v), { value: v, done: true }),
    };
  },
};
function* viaCustom(): any {
  return yield* custom as any;
}
const v = viaCustom();
const d = [v.next("a"), v.next("b"), v.next("c")];
const v2 = viaCustom();
v2.next();
v2.return("R");
function* tree(t: any): any {
  if (t) {
    yield* tree(t.l);
    yield t.v;
    yield* tree(t.r);
  }
}
export default [a, b, c, d, log, [...tree({ v: 2, l: { v: 1 }, r: { v: 4, l: { v: 3 } } })]];
