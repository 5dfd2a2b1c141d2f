const natural = (a: string, b: string) => {
  const ra = a.match(/\d+|\D+/g) ?? [],
    rb = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(ra.length, rb.length); i++) {
    const x = ra[i],
      y = rb[i];
    if (x === y) continue;
    const nx = Number(x),
      ny = Number(y);
    return isNaN(nx) || isNaN(ny) ? (x < y ? -1 : 1) : nx - ny;
  }
  return ra.length - rb.length;
};
const semver = (a: string, b: string) => {
  const [x, y] = [a, b].map((v) => v.split(".").map(Number));
  return x.map((n, i) => n - (y[i] ?? 0)).find(Boolean) ?? 0;
};
const isPal = (s: string) => {
  const c = s.toLowerCase().replace(/[^a-z0-9]/g, "");
  return c === [...c].reverse().join("");
};
export default [
  ["f10", "f9", "f1a", "f1"].sort(natural),
  ["1.10.0", "1.2.0", "1.2"].sort(semver),
  ["A man, a plan, a canal: Panama", "nope"].map(isPal),
  ["b", "B", "a", "A", "_", "1"].sort(),
  ["zebra", "Apple", "mango"].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
  "the rain in spain".split(" ").sort((a, b) => a.length - b.length || a.localeCompare(b)),
  [..."hello"].sort().reverse().join(""),
  "a" < "b" && "a" < "aa",
  "Z" > "a",
  ["", " "].map((s) => !!s.trim()),
  ["item 2", "item 10"].sort().at(0),
];
