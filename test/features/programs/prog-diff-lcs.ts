const lcs = (a: string, b: string) => {
  const t = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      t[i][j] = a[i] === b[j] ? t[i + 1][j + 1] + 1 : Math.max(t[i + 1][j], t[i][j + 1]);
  let i = 0,
    j = 0,
    out = "";
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) {
      out += a[i];
      i++;
      j++;
    } else if (t[i + 1][j] >= t[i][j + 1]) i++;
    else j++;
  return out;
};
const diff = (a: string[], b: string[]): string[] =>
  !a.length
    ? b.map((x) => "+" + x)
    : !b.length
      ? a.map((x) => "-" + x)
      : a[0] === b[0]
        ? [" " + a[0], ...diff(a.slice(1), b.slice(1))]
        : ((x, y) => (x.filter((s) => s[0] !== " ").length <= y.filter((s) => s[0] !== " ").length ? x : y))(
            ["-" + a[0], ...diff(a.slice(1), b)],
            ["+" + b[0], ...diff(a, b.slice(1))],
          );
const patch = (a: string[], d: string[]) => {
  let i = 0;
  return d.flatMap((s) => (s[0] === " " ? [a[i++]] : s[0] === "-" ? (i++, []) : [s.slice(1)]));
};
const A = ["a", "b", "c"],
  B = ["a", "c", "d"];
export default [
  lcs("AGGTAB", "GXTXAYB"),
  lcs("", "x"),
  diff(A, B),
  patch(A, diff(A, B)),
  [..."kitten"].reduce((m, c, i) => ({ ...m, [c]: i }), {} as Record<string, number>),
];
