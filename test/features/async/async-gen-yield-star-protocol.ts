const log: string[] = [];
const source = (methods: any) => ({
  [Symbol.asyncIterator]() {
    return this;
  },
  async next(v: any) {
    log.push("next " + v);
    return { value: "n", done: false };
  },
  ...methods,
});
async function* outer(s: any) {
  try {
    const r: any = yield* s;
    log.push("result " + r);
    yield "after";
  } catch (e) {
    log.push("caught " + ((e as Error).message ?? e));
    yield "mended";
  } finally {
    log.push("finally");
  }
  return "end";
}
export default (async () => {
  const out: any[] = [];
  const show = async (p: Promise<any>) => {
    try {
      out.push(await p);
    } catch (e) {
      out.push("threw " + ((e as Error).message ?? e));
    }
  };
  const a: any = outer(
    source({
      async throw(e: any) {
        log.push("throw " + e);
        return { value: "T", done: true };
      },
      async return(v: any) {
        log.push("return " + v);
        return { value: "R", done: true };
      },
    }),
  );
  await show(a.next("lost"));
  await show(a.next(2));
  await show(a.throw("x"));
  await show(a.next());
  await show(a.next());
  const b: any = outer(
    source({
      async return(v: any) {
        log.push("return " + v);
        return { value: "R", done: true };
      },
    }),
  );
  await show(b.next());
  await show(b.return(Promise.resolve("awaited")));
  await show(b.next());
  const c: any = outer(
    source({
      async return() {
        log.push("closed");
        return {};
      },
    }),
  );
  await show(c.next());
  await show(c.throw("y"));
  await show(c.next());
  const d: any = outer(
    source({
      async throw() {
        throw new RangeError("inner");
      },
    }),
  );
  await show(d.next());
  await show(d.throw("z"));
  await show(d.return(9));
  const e: any = outer([Promise.resolve(1), 2]);
  await show(e.next());
  await show(e.next());
  await show(e.next());
  await show(e.next());
  const f: any = outer({ [Symbol.asyncIterator]: 0 });
  await show(f.next());
  const g: any = outer({ [Symbol.asyncIterator]: () => 5 });
  await show(g.next());
  const h: any = outer(source({ next: async () => 7 }));
  await show(h.next());
  async function* inner() {
    try {
      const got = yield 1;
      log.push("inner got " + got);
      yield 2;
    } finally {
      log.push("inner done");
    }
    return 3;
  }
  async function* wrap() {
    return 10 + (yield* inner() as any);
  }
  const w: any = wrap();
  await show(w.next());
  await show(w.next("hi"));
  await show(w.next());
  const x: any = wrap();
  await show(x.next());
  await show(x.return("bye"));
  await show(x.next());
  return [out, log];
})();
