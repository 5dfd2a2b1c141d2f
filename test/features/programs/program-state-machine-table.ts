const machine = ({ initial, states }) => {
  let cur = initial;
  const log = [];
  const fire = (ev, ...data) => {
    const t = states[cur]?.on?.[ev];
    if (!t) {
      log.push(`!${cur}.${ev}`);
      return false;
    }
    const { target, guard = () => true, action } = typeof t === "string" ? { target: t } : t;
    if (!guard(...data)) return (log.push(`x${ev}`), false);
    states[cur].exit?.(log);
    action?.(log, ...data);
    cur = target;
    states[cur].entry?.(log);
    return true;
  };
  return {
    fire,
    get state() {
      return cur;
    },
    log,
    can: (e) => e in (states[cur].on ?? {}),
  };
};
const m = machine({
  initial: "idle",
  states: {
    idle: {
      on: { start: { target: "run", guard: (n) => n > 0, action: (l, n) => l.push("act" + n) } },
      exit: (l) => l.push("-idle"),
    },
    run: { entry: (l) => l.push("+run"), on: { stop: "idle", fail: "dead" } },
    dead: {
      entry(l) {
        l.push("RIP", Object.keys(this).length);
      },
    },
  },
});
const r = [
  m.fire("start", 0),
  m.fire("start", 2),
  m.can("stop"),
  m.fire("nope"),
  m.state,
  m.fire("fail"),
  m.fire("stop"),
  m.state,
];
export default [r, m.log];
