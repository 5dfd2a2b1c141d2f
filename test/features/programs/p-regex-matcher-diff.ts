const match = (re: string, text: string): boolean => {
  const here = (r: number, t: number): boolean => {
    if (r === re.length) return true;
    if (re[r] === "$" && r + 1 === re.length) return t === text.length;
    if (re[r + 1] === "*") return star(re[r], r + 2, t);
    if (re[r + 1] === "?") return here(r + 2, t) || (one(re[r], t) && here(r + 2, t + 1));
    return one(re[r], t) && here(r + 1, t + 1);
  };
  const one = (c: string, t: number) => t < text.length && (c === "." || c === text[t]);
  const star = (c: string, r: number, t: number): boolean => {
    do {
      if (here(r, t)) return true;
    } while (one(c, t++));
    return false;
  };
  if (re[0] === "^") return here(1, 0);
  for (let i = 0; i <= text.length; i++) if (here(0, i)) return true;
  return false;
};
const lcs = <T,>(a: T[], b: T[]): T[] => {
  const m = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      m[i][j] = a[i] === b[j] ? m[i + 1][j + 1] + 1 : Math.max(m[i + 1][j], m[i][j + 1]);
  const r: T[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) {
      r.push(a[i]);
      i++;
      j++;
    } else if (m[i + 1][j] >= m[i][j + 1]) i++;
    else j++;
  return r;
};
const diff = (a: string, b: string) => {
  const [x, y] = [a.split(" "), b.split(" ")];
  const c = lcs(x, y);
  const out: string[] = [];
  let i = 0,
    j = 0;
  for (const w of [...c, null]) {
    while (i < x.length && x[i] !== w) out.push("-" + x[i++]);
    while (j < y.length && y[j] !== w) out.push("+" + y[j++]);
    if (w !== null) {
      out.push(w);
      i++;
      j++;
    }
  }
  return out.join(" ");
};
const lev = (a: string, b: string) => {
  let prev = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const cur = [i];
    for (let j = 1; j <= b.length; j++)
      cur[j] = Math.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + +(a[i - 1] !== b[j - 1]));
    prev = cur;
  }
  return prev[b.length];
};
export default [
  [
    ["^ab*c$", "abbbc"],
    ["a.c", "xxabc"],
    ["^a?b", "b"],
    ["x*", ""],
    ["^$", "a"],
    ["ab*d", "abc"],
  ].map(([r, t]) => match(r, t)),
  diff("the quick brown fox", "the slow brown dog fox"),
  lcs([..."AGGTAB"], [..."GXTXAYB"]).join(""),
  lev("kitten", "sitting"),
  lev("", "abc"),
];
