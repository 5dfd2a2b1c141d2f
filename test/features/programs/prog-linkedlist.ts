class Node<T> {
  constructor(
    public v: T,
    public next: Node<T> | null = null,
  ) {}
}
class List<T> implements Iterable<T> {
  head: Node<T> | null = null;
  length = 0;
  static of<T>(...xs: T[]) {
    const l = new List<T>();
    for (const x of xs) l.push(x);
    return l;
  }
  push(v: T) {
    const n = new Node(v);
    if (!this.head) this.head = n;
    else {
      let c = this.head;
      while (c.next) c = c.next;
      c.next = n;
    }
    this.length++;
    return this;
  }
  reverse() {
    let p: Node<T> | null = null,
      c = this.head;
    while (c) [c.next, p, c] = [p, c, c.next];
    this.head = p;
    return this;
  }
  remove(f: (v: T) => boolean) {
    let removed = 0;
    while (this.head && f(this.head.v)) {
      this.head = this.head.next;
      removed++;
    }
    for (let c = this.head; c?.next;) {
      if (f(c.next.v)) {
        c.next = c.next.next;
        removed++;
      } else c = c.next;
    }
    this.length -= removed;
    return removed;
  }
  *[Symbol.iterator]() {
    for (let c = this.head; c; c = c.next) yield c.v;
  }
  map<U>(f: (x: T) => U) {
    return List.of(...[...this].map(f));
  }
  get [Symbol.toStringTag]() {
    return "List";
  }
}
const l = List.of(1, 2, 3, 4);
export default [
  [...l],
  [...l.reverse()],
  l.remove((x) => x % 2 === 0),
  [...l],
  l.length,
  [...l.map((x) => x + "!")],
  String(l),
  Math.max(...l),
  l.head?.next?.next ?? "none",
  Array.from(l, (x) => x * 2),
  new List().head,
];
