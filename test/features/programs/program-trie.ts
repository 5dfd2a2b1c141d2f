class Trie {
  root = {};
  add(w) {
    let n = this.root;
    for (const c of w) n = n[c] ??= {};
    n.$ = true;
    return this;
  }
  words(p = "") {
    let n = this.root;
    for (const c of p) if (!(n = n[c])) return [];
    const out = [];
    const go = (m, s) => {
      if (m.$) out.push(s);
      for (const k of Object.keys(m)) if (k !== "$") go(m[k], s + k);
    };
    go(n, p);
    return out;
  }
}
export default new Trie()
  .add("car")
  .add("cart")
  .add("dog")
  .add("on")
  .words("car")
  .concat(new Trie().add("on").add("emit").words());
