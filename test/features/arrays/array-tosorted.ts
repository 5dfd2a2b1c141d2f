const src = [3, 1, 2];
const out = src.toSorted();
const desc = src.toSorted((a, b) => b - a);
export default { src, out, desc };
