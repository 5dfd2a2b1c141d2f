const w = new WeakSet();
const k = {};
w.add(k);
export default [w.has(k), w.has({})];
