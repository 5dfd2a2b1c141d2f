const seen = new WeakSet();
const a = {};
seen.add(a);
export default [seen.has(a), seen.has({}), seen.delete(a), seen.has(a)];
