const machine = <S extends string, E extends string>(
  init: S,
  table: Record<S, Partial<Record<E, S | ((ctx: any) => S)>>>,
) => {
  let s = init;
  const hist: S[] = [init];
  const subs = new Set<(from: S, to: S) => void>();
  return {
    get state() {
      return s;
    },
    send(e: E, ctx = {}) {
      const t = table[s][e];
      if (t === undefined) throw new RangeError(`no ${e} in ${s}`);
      const from = s;
      s = typeof t === "function" ? t(ctx) : (t as S);
      hist.push(s);
      subs.forEach((f) => f(from, s));
      return this;
    },
    onChange(f: (a: S, b: S) => void) {
      subs.add(f);
      return () => subs.delete(f);
    },
    history: () => hist.slice(),
  };
};
const m = machine("idle", {
  idle: { start: "run" },
  run: { pause: "hold", stop: (c) => (c.force ? "idle" : "hold") },
  hold: { start: "run", stop: "idle" },
} as any);
const log: string[] = [];
const un = m.onChange((a, b) => log.push(`${a}->${b}`));
m.send("start" as never).send("stop" as never);
un();
m.send("start" as never).send("stop" as never, { force: true });
export default [
  m.state,
  m.history(),
  log,
  (() => {
    try {
      m.send("pause" as never);
    } catch (e: any) {
      return `${e}`;
    }
  })(),
  un(),
];
