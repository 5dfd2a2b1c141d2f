const s = "hello";
const counts = [...s].reduce<Record<string, number>>((a, c) => ((a[c] = (a[c] || 0) + 1), a), {});
const it = s[Symbol.iterator]();
export default [
  [...s],
  Array.from(s, (c) => c.toUpperCase()),
  counts,
  it.next(),
  it.next().value,
  [...it],
  it.next(),
  Object.entries("ab"),
  Object.keys("ab"),
  new Set("hello").size,
  [..."aab"].filter((c, i, a) => a.indexOf(c) === i).join(""),
  (() => {
    let r = "";
    for (const c of s) r = c + r;
    return r;
  })(),
  Math.max(...[..."13524"].map(Number)),
  "abc".split("").map((c) => c.charCodeAt(0) - 97),
];
