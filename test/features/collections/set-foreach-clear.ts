const s = new Set([1, 2]);
const l = [];
s.forEach((v, k) => l.push(v + k));
s.clear();
export default [l, s.size];
