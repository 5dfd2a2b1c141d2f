const c = new Map();
for (const w of "a b a c a".split(" ")) c.set(w, (c.get(w) ?? 0) + 1);
export default [...c].sort((x, y) => y[1] - x[1]);
