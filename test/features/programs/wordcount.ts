const t = "the cat the dog on the mat on";
const m = {};
for (const w of t.split(" ")) m[w] = (m[w] ?? 0) + 1;
export default Object.entries(m).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
