const c = {};
for (const w of ["on", "emit", "on", "clone"]) c[w] = (c[w] || 0) + 1;
export default c;
