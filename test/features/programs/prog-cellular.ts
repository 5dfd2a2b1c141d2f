const life = (g: string[]) =>
  g.map((r, y) =>
    [...r]
      .map((c, x) => {
        let n = 0;
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) if ((dx || dy) && g[y + dy]?.[x + dx] === "#") n++;
        return n === 3 || (n === 2 && c === "#") ? "#" : ".";
      })
      .join(""),
  );
const rule = (n: number, s: string) =>
  [...s].map((_, i) => (n >> parseInt((s[i - 1] ?? "0") + s[i] + (s[i + 1] ?? "0"), 2)) & 1).join("");
const flood = (g: string[], sx: number, sy: number) => {
  const m = g.map((r) => [...r]),
    q: [number, number][] = [[sx, sy]];
  let n = 0;
  for (const [x, y] of q) {
    if (m[y]?.[x] !== ".") continue;
    m[y][x] = "o";
    n++;
    q.push([x + 1, y], [x - 1, y], [x, y + 1], [x, y - 1]);
  }
  return [n, m.map((r) => r.join(""))];
};
const spiral = (m: number[][]): number[] =>
  m.length
    ? [
        ...m[0],
        ...spiral(
          m
            .slice(1)
            .map((r) => [...r])
            .reduce<number[][]>((a, r) => r.map((v, i) => [...(a[i] ?? []), v]), [])
            .reverse(),
        ),
      ]
    : [];
export default [
  life([".....", "..#..", "..#..", "..#..", "....."]),
  rule(30, "0001000"),
  rule(30, rule(30, "0001000")),
  flood(["..#", ".#.", "..."], 0, 0),
  spiral([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]),
];
