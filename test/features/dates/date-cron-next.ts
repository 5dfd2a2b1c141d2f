const parse = (f, lo, hi) =>
  f === "*"
    ? Array.from({ length: hi - lo + 1 }, (_, i) => i + lo)
    : f.split(",").flatMap((p) => {
        const [, a, b, s] = p.match(/^(\d+|\*)(?:-(\d+))?(?:\/(\d+))?$/);
        const from = a === "*" ? lo : +a,
          to = b ? +b : a === "*" || s ? hi : +a;
        return Array.from({ length: Math.floor((to - from) / (+s || 1)) + 1 }, (_, i) => from + i * (+s || 1));
      });
const next = (cron, after) => {
  const [mi, h, d, mo, w] = cron.split(" ").map((f, i) =>
    parse(
      f,
      ...[
        [0, 59],
        [0, 23],
        [1, 31],
        [1, 12],
        [0, 6],
      ][i],
    ),
  );
  const t = new Date(after);
  t.setUTCSeconds(0, 0);
  for (let i = 0; i < 3000; i++) {
    t.setUTCMinutes(t.getUTCMinutes() + 1);
    if (
      mi.includes(t.getUTCMinutes()) &&
      h.includes(t.getUTCHours()) &&
      d.includes(t.getUTCDate()) &&
      mo.includes(t.getUTCMonth() + 1) &&
      w.includes(t.getUTCDay())
    )
      return t.toISOString();
  }
  return null;
};
export default [
  parse("*/15", 0, 59),
  parse("1-5,10", 0, 23),
  next("*/15 * * * *", "2024-02-28T23:50:30Z"),
  next("5 0 29 * *", "2024-02-28T23:50:30Z"),
];
