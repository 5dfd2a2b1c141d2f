type State = "idle" | "running" | "paused" | "done";
interface Ctx { ticks: number; log: string[] }
type Action = (c: Ctx) => void;
const machine = {
  initial: "idle" as State,
  states: {
    idle: { on: { START: { to: "running", do: [(c) => { c.ticks = 0; }] } } },
    running: { enter: (c) => c.log.push("enter"), exit: (c) => c.log.push("exit"), on: { TICK: { to: "running", internal: true, do: [(c) => c.ticks++], guard: (c: Ctx) => c.ticks < 3 }, PAUSE: { to: "paused" }, STOP: { to: "done" } } },
    paused: { on: { START: { to: "running" }, STOP: { to: "done", do: [(c) => c.log.push("from pause")] } } },
    done: {},
  } as Record<State, { enter?: Action; exit?: Action; on?: Record<string, { to: State; do?: Action[]; guard?: (c: Ctx) => boolean; internal?: boolean }> }>,
};
function interpret(m: typeof machine) {
  let state = m.initial;
  const ctx: Ctx = { ticks: -1, log: [] };
  const listeners: ((s: State, e: string) => void)[] = [];
  return {
    get state() { return state; }, ctx,
    subscribe(f: (s: State, e: string) => void) { listeners.push(f); return () => void listeners.splice(listeners.indexOf(f), 1); },
    send(event: string) {
      const t = m.states[state].on?.[event];
      if (!t || t.guard?.(ctx) === false) { ctx.log.push(`ignored ${event}`); return this; }
      if (!t.internal) m.states[state].exit?.(ctx);
      t.do?.forEach((a) => a(ctx));
      state = t.to;
      if (!t.internal) m.states[state].enter?.(ctx);
      listeners.forEach((l) => l(state, event));
      return this;
    },
  };
}
const s = interpret(machine), events: string[] = [];
const off = s.subscribe((st, e) => events.push(`${e}>${st}`));
"TICK START TICK TICK TICK TICK PAUSE TICK START".split(" ").forEach((e) => s.send(e));
off();
s.send("PAUSE").send("STOP").send("START");
export default [s.state, s.ctx, events];
