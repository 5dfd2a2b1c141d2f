const d = Object.create(null);
d.toString = 1;
d.constructor = "c";
d["__x"] = 2;
let count: Record<string, number> = Object.create(null);
for (const w of "the cat the dog constructor the toString".split(" ")) count[w] = (count[w] ?? 0) + 1;
export default [
  Object.keys(d),
  "hasOwnProperty" in d,
  Object.getPrototypeOf(d),
  count,
  Object.entries(count).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0],
  typeof d.valueOf,
];
