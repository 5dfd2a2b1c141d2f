class Trie {
  private root: any = {};
  insert(w: string) {
    let n = this.root;
    for (const c of w) n = n[c] ??= {};
    n.$ = true;
    return this;
  }
  *words(pre = "", n = this.find(pre)): Generator<string> {
    if (!n) return;
    if (n.$) yield pre;
    for (const k of Object.keys(n)
      .filter((k) => k !== "$")
      .sort())
      yield* this.words(pre + k, n[k]);
  }
  private find(p: string) {
    return [...p].reduce((n, c) => n?.[c], this.root);
  }
  has(w: string) {
    return !!this.find(w)?.$;
  }
}
const t = "car card care cat dog do".split(" ").reduce((t, w) => t.insert(w), new Trie());
const lev = (a: string, b: string) => {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) d[0][j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + +(a[i - 1] !== b[j - 1]));
  return d[a.length][b.length];
};
const anagrams = (ws: string[]) =>
  Object.values(
    ws.reduce<Record<string, string[]>>((m, w) => {
      const k = [...w].sort().join("");
      (m[k] ||= []).push(w);
      return m;
    }, {}),
  ).filter((g) => g.length > 1);
const caesar = (s: string, k: number) =>
  s.replace(/[a-z]/gi, (c) => {
    const b = c <= "Z" ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + k + 26) % 26) + b);
  });
const rle = (s: string) => s.replace(/(.)\1*/g, (m, c) => (m.length > 1 ? m.length : "") + c);
export default [
  [...t.words("car")],
  [...t.words()].length,
  t.has("ca"),
  t.has("do"),
  [...t.words("x")],
  lev("kitten", "sitting"),
  anagrams(["tea", "eat", "tan", "nat", "x"]),
  caesar("Hello, Zed", 3),
  caesar(caesar("abc", 5), -5),
  rle("aaabccd"),
  rle("aaabccd").replace(/(\d+)(.)/g, (_, n, c) => c.repeat(+n)),
];
