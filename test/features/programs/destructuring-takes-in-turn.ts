const log: string[] = [];
const say = (s: any, v: any = s) => (log.push(String(s)), v);
function* gen(n: number): any {
  try {
    for (let i = 0; i < n; i++) {
      log.push("yield" + i);
      yield i === 1 ? undefined : i;
    }
  } finally {
    log.push("closed");
  }
}
const [a = say("da"), b = say("db"), c = say("dc")] = gen(5);
let d: any, e: any;
const o: any = {};
[d = say("dd"), o[say("key")], ...e] = gen(4);
const f = ([x = say("dx"), , y = say("dy")]: any, z = say("dz")) => [x, y, z];
const g = f(gen(1));
const h: any[] = [];
for (const [p = say("dp"), q = say("dq")] of [gen(1), gen(3)]) h.push(p, q);
let failed = "";
const boom = (): any => {
  throw new RangeError("boom");
};
try {
  const [s, t = boom()] = gen(9);
  failed = "no " + s + t;
} catch (err) {
  failed = (err as Error).message;
}
const broken = {
  [Symbol.iterator]: () => ({
    next() {
      throw new TypeError("no next");
    },
    return() {
      log.push("never");
      return {};
    },
  }),
} as any;
try {
  const [u = say("du")] = broken;
} catch (err) {
  log.push((err as Error).message);
}
const [[v = say("dv")] = say("nested", [7]), w = v] = gen(0);
const [k = this === undefined, m = (() => d)()] = gen(0);
export default [a, b, c, d, o, e, g, h, failed, v, w, k, m, log];
