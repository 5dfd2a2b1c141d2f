const d = Object.create(null);
for (const w of ["a", "constructor", "a"]) d[w] = (d[w] ?? 0) + 1;
export default [Object.keys(d), d.a, d.constructor, "toString" in d];
