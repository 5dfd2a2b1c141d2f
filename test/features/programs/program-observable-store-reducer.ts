const createStore = (reducer, init) => {
  let state = init ?? reducer(undefined, { type: "@@init" });
  const subs = new Set();
  return {
    getState: () => state,
    dispatch(a) {
      if (typeof a === "function") return a(this.dispatch.bind(this), () => state);
      state = reducer(state, a);
      subs.forEach((f) => f(state));
      return a;
    },
    subscribe: (f) => (subs.add(f), () => subs.delete(f)),
  };
};
const combine =
  (rs) =>
  (s = {}, a) =>
    Object.fromEntries(Object.entries(rs).map(([k, r]) => [k, r(s[k], a)]));
const store = createStore(
  combine({
    n: (s = 0, { type, by = 1 }) => (type === "inc" ? s + by : s),
    log: (s = [], a) => (a.type[0] === "@" ? s : [...s, a.type]),
  }),
);
const seen = [];
const off = store.subscribe((s) => seen.push(s.n));
store.dispatch({ type: "inc" });
store.dispatch((d, get) => d({ type: "inc", by: get().n + 4 }));
off();
store.dispatch({ type: "other" });
export default [store.getState(), seen];
