const parse = (s: string) => {
  const u: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  let t = 0;
  for (const m of s.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) t += parseFloat(m[1]) * u[m[2]];
  return t;
};
const fmt = (ms: number) =>
  [
    ["h", 3600000],
    ["m", 60000],
    ["s", 1000],
  ].reduce<[string, number]>(
    ([o, r], [n, d]) => {
      const q = Math.floor(r / (d as number));
      return [q ? o + q + n : o, r - q * (d as number)];
    },
    ["", ms],
  )[0] || "0s";
export default [parse("1h30m"), parse("2.5s10ms"), fmt(5_430_000), fmt(0)];
