const pad = (s: unknown, n: number, right = false) => {
  const t = String(s);
  return right ? t.padStart(n) : t.padEnd(n);
};
function table(rows: Record<string, unknown>[], cols = Object.keys(rows[0] ?? {})): string {
  const w = cols.map((c) => Math.max(c.length, ...rows.map((r) => String(r[c] ?? "-").length)));
  const line = (cells: unknown[], r = false) =>
    "| " + cells.map((c, i) => pad(c ?? "-", w[i], r && typeof c === "number")).join(" | ") + " |";
  return [
    line(cols),
    "|" + w.map((n) => "-".repeat(n + 2)).join("|") + "|",
    ...rows.map((r) =>
      line(
        cols.map((c) => r[c]),
        true,
      ),
    ),
  ].join("\n");
}
function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  let cur = "";
  for (const word of text.split(/\s+/)) {
    if (cur && cur.length + 1 + word.length > width) {
      out.push(cur);
      cur = word;
    } else cur += (cur && " ") + word;
  }
  if (cur) out.push(cur);
  return out;
}
const fmt = (s: string, ...a: any[]) => {
  let i = 0;
  return s.replace(/%(-?\d*)(?:\.(\d+))?([sdfxj%])/g, (_, w, p, k) => {
    if (k === "%") return "%";
    const v = a[i++];
    const t =
      k === "d"
        ? String(Math.trunc(v))
        : k === "f"
          ? Number(v).toFixed(p === undefined ? 6 : +p)
          : k === "x"
            ? v.toString(16)
            : k === "j"
              ? JSON.stringify(v)
              : String(v);
    return w.startsWith("-") ? t.padEnd(-w) : t.padStart(+w || 0);
  });
};
const money = (n: number) =>
  (n < 0 ? "-" : "") +
  Math.abs(n)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const title = (s: string) => s.toLowerCase().replace(/\b[a-z]/g, (c) => c.toUpperCase());
const camel = (s: string) => s.replace(/[-_](\w)/g, (_, c) => c.toUpperCase());
const snake = (s: string) => s.replace(/([A-Z])/g, (m, c, off) => (off ? "_" : "") + c.toLowerCase());
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
export default [
  table([{ name: "ann", n: 5 }, { name: "bo", n: 123 }, { name: "c" }]),
  wrap("the quick brown fox jumps over the lazy dog", 12),
  fmt("%5d|%-5s|%.2f|%x|%j|%%|%s", 42.7, "ab", Math.PI, 255, { a: 1 }, null),
  money(1234567.891),
  money(-999),
  title("hello wide WORLD"),
  camel("foo-bar_baz"),
  snake("fooBarBaz"),
  [1994, 2024, 49].map(roman),
];
