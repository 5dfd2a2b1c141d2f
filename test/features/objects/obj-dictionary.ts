const c = {};
for (const w of "the on the emit constructor clone on".split(" ")) c[w] = (Object.hasOwn(c, w) ? c[w] : 0) + 1;
export default c;
