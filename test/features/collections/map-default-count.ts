const text = "the cat the dog the end";
const freq = new Map();
for (const w of text.split(" ")) freq.set(w, (freq.get(w) ?? 0) + 1);
export default [...freq].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
