const machine = {
  initial: "idle",
  states: {
    idle: { on: { START: "running" } },
    running: {
      on: { PAUSE: "paused", STOP: "idle", FAIL: "error" },
      entry: (c) => ({ ...c, runs: (c.runs ?? 0) + 1 }),
    },
    paused: { on: { START: "running", STOP: "idle" } },
    error: { on: { RESET: "idle" }, final: false },
  },
};
const step = ({ state, ctx, log }, ev) => {
  const next = machine.states[state].on?.[ev];
  if (!next) return { state, ctx, log: [...log, `!${ev}`] };
  const entry = machine.states[next].entry;
  return { state: next, ctx: entry ? entry(ctx) : ctx, log: [...log, `${state}>${next}`] };
};
export default "START PAUSE PAUSE START FAIL START RESET STOP START"
  .split(" ")
  .reduce(step, { state: machine.initial, ctx: {}, log: [] });
