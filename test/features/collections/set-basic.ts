const s = new Set([1, 2, 2, 3]);
s.add(4).add(1);
s.delete(2);
export default [s.size, s.has(3), [...s], [...s.entries()][0], Array.from(s, (x) => x * 2)];
