const o = {
  *m() {
    yield this.v;
  },
  v: 1,
  *[Symbol.iterator]() {
    yield* [1, 2];
  },
  async *am() {
    yield 1;
  },
};
class K {
  *items() {
    yield "k";
  }
  static *s() {
    yield "s";
  }
  *#p() {
    yield "p";
  }
  *pub() {
    yield* this.#p();
  }
}
const fe = function* (...a: number[]) {
  for (const x of a) yield x * 2;
};
function* args() {
  yield arguments.length;
  yield* arguments as any;
}
function* dflt(a = 1, { b = 2 } = {}) {
  yield a;
  yield b;
}
function* expr(): any {
  const x = (yield 1) + (yield 2);
  const y = [yield 3, yield 4];
  const z = { a: yield 5, [yield 6]: 7 };
  const f = Math.max(yield 8, yield 9);
  const c = (yield "c") ? yield "t" : yield "f";
  return `${yield "tpl"}${x}${y}${JSON.stringify(z)}${f}${c}`;
}
const e = expr();
const seq: any[] = [];
let step = e.next();
let n = 10;
while (!step.done) {
  seq.push(step.value);
  step = e.next(n++);
}
function* empty() {}
function* onlyRet() {
  return 5;
}
const sp = [...onlyRet()];
function* noArg(): any {
  const a = yield;
  const b = yield;
  return [a, b];
}
const na = noArg();
na.next();
na.next(1);
const nr = na.next(2);
function* lazy() {
  log.push("run");
  yield 1;
}
const log: string[] = [];
const lz = lazy();
log.push("before");
lz.next();
let th;
function* bad(
  x = (() => {
    throw new Error("arg");
  })(),
) {
  yield x;
}
try {
  bad();
} catch (er: any) {
  th = er.message;
}
let nt;
try {
  new (fe as any)();
} catch (er: any) {
  nt = er.name;
}
export default [
  [...o.m()],
  [...o],
  [...new K().items()],
  [...K.s()],
  [...new K().pub()],
  [...fe(1, 2)],
  [...(args as any)(7, 8)],
  [...dflt()],
  seq,
  step.value,
  [...empty()],
  sp,
  nr,
  log,
  th,
  nt,
  Array.from(fe(3), (x) => x + 1),
  Math.max(...fe(4, 5)),
  new Set(fe(1, 1)).size,
];
