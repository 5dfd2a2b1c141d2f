const reducers = {
  added: (s, { id, ...item }) => ({ ...s, [id]: { ...item, done: false } }),
  toggled: (s, { id }) => ({ ...s, [id]: { ...s[id], done: !s[id]?.done } }),
  removed: (s, { id }) => {
    const { [id]: _, ...rest } = s;
    return rest;
  },
};
const replay = (events, until = Infinity) =>
  events.filter((e, i) => i < until).reduce((s, { type, ...payload }) => reducers[type]?.(s, payload) ?? s, {});
const events = [
  { type: "added", id: "x1", text: "one" },
  { type: "added", id: "x2", text: "two", due: null },
  { type: "toggled", id: "x1" },
  { type: "unknown" },
  { type: "removed", id: "x2" },
];
export default [
  replay(events),
  replay(events, 2),
  Object.keys(replay(events, 3)),
  JSON.stringify(events.map(({ type, ...r }) => r)),
];
