const M = "January February March April May June July August September October November December".split(" "),
  D = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const tokens: Record<string, (d: Date) => string | number> = {
  YYYY: (d) => d.getUTCFullYear(),
  YY: (d) => String(d.getUTCFullYear()).slice(-2),
  MMMM: (d) => M[d.getUTCMonth()],
  MMM: (d) => M[d.getUTCMonth()].slice(0, 3),
  MM: (d) => String(d.getUTCMonth() + 1).padStart(2, "0"),
  M: (d) => d.getUTCMonth() + 1,
  DD: (d) => String(d.getUTCDate()).padStart(2, "0"),
  D: (d) => d.getUTCDate(),
  dddd: (d) => D[d.getUTCDay()],
  ddd: (d) => D[d.getUTCDay()].slice(0, 3),
  HH: (d) => String(d.getUTCHours()).padStart(2, "0"),
  h: (d) => d.getUTCHours() % 12 || 12,
  mm: (d) => String(d.getUTCMinutes()).padStart(2, "0"),
  ss: (d) => String(d.getUTCSeconds()).padStart(2, "0"),
  A: (d) => (d.getUTCHours() < 12 ? "AM" : "PM"),
};
const re = new RegExp(
  `\\[([^\\]]*)\\]|${Object.keys(tokens)
    .sort((a, b) => b.length - a.length)
    .join("|")}`,
  "g",
);
const format = (d: Date, f: string) => f.replace(re, (t, lit) => lit ?? String(tokens[t](d)));
const rel = (a: number, b: number) => {
  const s = Math.round((b - a) / 1000),
    abs = Math.abs(s);
  const [n, u] = (
    [
      [31536e3, "year"],
      [86400, "day"],
      [3600, "hour"],
      [60, "minute"],
      [1, "second"],
    ] as [number, string][]
  )
    .map(([k, u]) => [Math.floor(abs / k), u] as const)
    .find(([n]) => n > 0) ?? [0, "second"];
  return s === 0 ? "now" : s > 0 ? `in ${n} ${u}${n > 1 ? "s" : ""}` : `${n} ${u}${n > 1 ? "s" : ""} ago`;
};
const d = new Date("2024-03-05T14:07:09Z");
export default [
  format(d, "YYYY-MM-DD HH:mm:ss"),
  format(d, "dddd, MMMM D, YYYY [at] h:mm A"),
  format(d, "ddd D/M/YY"),
  format(d, "[MM]MMM"),
  rel(0, 90061000),
  rel(0, -7200000),
  rel(0, 0),
  rel(0, 59500),
  rel(0, 1000),
];
