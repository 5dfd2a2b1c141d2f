class Trie {
  root = {};
  insert(w) {
    let n = this.root;
    for (const c of w) n = n[c] ??= {};
    n.$ = (n.$ ?? 0) + 1;
    return this;
  }
  *#collect(n, p) {
    if (n.$) yield [p, n.$];
    for (const c of Object.keys(n).sort()) if (c !== "$") yield* this.#collect(n[c], p + c);
  }
  complete(p, k = 3) {
    let n = this.root;
    for (const c of p) {
      n = n[c];
      if (!n) return [];
    }
    return [...this.#collect(n, p)]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, k)
      .map(([w]) => w);
  }
}
const t = new Trie();
for (const w of "car card care cat car dog do card car".split(" ")) t.insert(w);
export default [t.complete("ca"), t.complete("d"), t.complete("x"), t.complete("", 2)];
