class BST<K, V> {
  private root: N<K, V> | null = null;
  size = 0;
  constructor(private cmp: (a: K, b: K) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0)) {}
  set(k: K, v: V): this {
    const ins = (n: N<K, V> | null): N<K, V> => {
      if (!n) {
        this.size++;
        return { k, v, l: null, r: null };
      }
      const c = this.cmp(k, n.k);
      return c === 0 ? { ...n, v } : c < 0 ? { ...n, l: ins(n.l) } : { ...n, r: ins(n.r) };
    };
    this.root = ins(this.root);
    return this;
  }
  get(k: K): V | undefined {
    for (let n = this.root; n;) {
      const c = this.cmp(k, n.k);
      if (!c) return n.v;
      n = c < 0 ? n.l : n.r;
    }
  }
  delete(k: K): boolean {
    let found = false;
    const min = (n: N<K, V>): N<K, V> => (n.l ? min(n.l) : n);
    const del = (n: N<K, V> | null, k: K): N<K, V> | null => {
      if (!n) return null;
      const c = this.cmp(k, n.k);
      if (c < 0) return { ...n, l: del(n.l, k) };
      if (c > 0) return { ...n, r: del(n.r, k) };
      found = true;
      if (!n.l) return n.r;
      if (!n.r) return n.l;
      const s = min(n.r);
      return { k: s.k, v: s.v, l: n.l, r: del(n.r, s.k) };
    };
    this.root = del(this.root, k);
    if (found) this.size--;
    return found;
  }
  *range(lo: K, hi: K): Generator<[K, V]> {
    const self = this;
    function* go(n: N<K, V> | null): Generator<[K, V]> {
      if (!n) return;
      if (self.cmp(n.k, lo) > 0) yield* go(n.l);
      if (self.cmp(n.k, lo) >= 0 && self.cmp(n.k, hi) <= 0) yield [n.k, n.v];
      if (self.cmp(n.k, hi) < 0) yield* go(n.r);
    }
    yield* go(this.root);
  }
  [Symbol.iterator]() {
    const st: N<K, V>[] = [];
    let c = this.root;
    return {
      next: (): IteratorResult<[K, V]> => {
        while (c) {
          st.push(c);
          c = c.l;
        }
        const n = st.pop();
        if (!n) return { value: undefined, done: true };
        c = n.r;
        return { value: [n.k, n.v], done: false };
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  }
  get height() {
    const h = (n: N<K, V> | null): number => (n ? 1 + Math.max(h(n.l), h(n.r)) : 0);
    return h(this.root);
  }
}
interface N<K, V> {
  k: K;
  v: V;
  l: N<K, V> | null;
  r: N<K, V> | null;
}
class Trie {
  #root: any = Object.create(null);
  add(w: string) {
    let n = this.#root;
    for (const c of w) n = n[c] ??= Object.create(null);
    n.$ = true;
    return this;
  }
  *words(prefix = ""): Generator<string> {
    let n = this.#root;
    for (const c of prefix) if (!(n = n[c])) return;
    yield* (function* walk(n: any, acc: string): Generator<string> {
      if (n.$) yield acc;
      for (const c of Object.keys(n).sort()) if (c !== "$") yield* walk(n[c], acc + c);
    })(n, prefix);
  }
}
const t = new BST<number, string>();
[5, 2, 8, 1, 9, 3].forEach((k) => t.set(k, "v" + k));
t.set(5, "five");
const d = [t.delete(2), t.delete(42), t.delete(5)];
const tr = new Trie();
"car card care cat dog".split(" ").forEach((w) => tr.add(w));
export default [
  [...t].map(([k, v]) => k + v),
  t.size,
  t.height,
  d,
  t.get(8),
  t.get(2) ?? "none",
  [...t.range(2, 8)],
  [...tr.words("car")],
  [...tr.words("x")],
  [...tr.words()].length,
];
