class Trie {
  #r: any = {};
  add(w: string) {
    let n = this.#r;
    for (const c of w) n = n[c] ??= {};
    n.$ = true;
  }
  *words(p = "", n = this.#r): Generator<string> {
    if (n.$) yield p;
    for (const c of Object.keys(n)
      .filter((k) => k !== "$")
      .sort())
      yield* this.words(p + c, n[c]);
  }
  find(p: string) {
    let n = this.#r;
    for (const c of p) {
      n = n[c];
      if (!n) return [];
    }
    return [...this.words(p, n)];
  }
}
const t = new Trie();
["car", "cat", "cart", "dog"].forEach((w) => t.add(w));
export default [[...t.words()], t.find("car"), t.find("x")];
