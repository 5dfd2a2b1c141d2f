const m = new Map();
const k1 = { id: 1 };
m.set(k1, "a").set(k1, "b").set({ id: 1 }, "c");
export default [m.size, m.get(k1), [...m.values()]];
