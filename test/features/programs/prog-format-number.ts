const group = (n: number, sep = ",") => {
  const [i, f] = String(Math.abs(n)).split(".");
  return (n < 0 ? "-" : "") + i.replace(/\B(?=(\d{3})+(?!\d))/g, sep) + (f ? "." + f : "");
};
const bytes = (n: number) => {
  const u = ["B", "KB", "MB", "GB"];
  const e = n ? Math.min(Math.floor(Math.log(n) / Math.log(1024)), 3) : 0;
  return `${+(n / 1024 ** e).toFixed(1)} ${u[e]}`;
};
const roman = (n: number) =>
  (
    [
      [1000, "M"],
      [900, "CM"],
      [500, "D"],
      [400, "CD"],
      [100, "C"],
      [90, "XC"],
      [50, "L"],
      [40, "XL"],
      [10, "X"],
      [9, "IX"],
      [5, "V"],
      [4, "IV"],
      [1, "I"],
    ] as [number, string][]
  ).reduce((s, [v, r]) => {
    while (n >= v) {
      s += r;
      n -= v;
    }
    return s;
  }, "");
const ordinal = (n: number) => n + (["th", "st", "nd", "rd"][((n % 100) >> 3) ^ 1 && n % 10] || "th");
const duration = (ms: number) =>
  Object.entries({ d: 864e5, h: 36e5, m: 6e4, s: 1e3 })
    .reduce<[string[], number]>(
      ([out, left], [u, size]) => {
        const k = Math.floor(left / size);
        return [k ? [...out, k + u] : out, left % size];
      },
      [[], ms],
    )[0]
    .join(" ") || "0s";
const pct = (x: number, d = 1) => (x * 100).toFixed(d) + "%";
export default [
  group(1234567.891),
  group(-1000),
  group(999),
  bytes(0),
  bytes(1536),
  bytes(5e9),
  [1994, 2024, 4, 3999].map(roman),
  [1, 2, 3, 4, 11, 12, 21, 102, 113].map(ordinal),
  duration(93784000),
  duration(0),
  pct(0.1234),
  (1e9).toString(36),
  parseInt("zz", 36),
  (0.1).toFixed(20),
  Number((1.005 * 100).toFixed(0)) / 100,
];
