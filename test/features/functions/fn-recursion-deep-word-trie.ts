class Trie {
  kids = {};
  end = false;
  add(w) {
    if (!w) {
      this.end = true;
      return;
    }
    (this.kids[w[0]] ??= new Trie()).add(w.slice(1));
  }
  has(w) {
    return w ? (this.kids[w[0]]?.has(w.slice(1)) ?? false) : this.end;
  }
  words(p = "") {
    return [...(this.end ? [p] : []), ...Object.entries(this.kids).flatMap(([c, t]) => t.words(p + c))];
  }
}
const t = new Trie();
["to", "tea", "ten", "inn", "i", "internationalization"].forEach((w) => t.add(w));
export default [t.words().sort(), t.has("tea"), t.has("te"), t.has("internationalization")];
