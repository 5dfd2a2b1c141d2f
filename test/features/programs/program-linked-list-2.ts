class Node_<T> {
  constructor(
    public v: T,
    public next: Node_<T> | null = null,
  ) {}
}
class List<T> implements Iterable<T> {
  head: Node_<T> | null = null;
  #n = 0;
  add(v: T) {
    this.head = new Node_(v, this.head);
    this.#n++;
    return this;
  }
  reverse() {
    let p: Node_<T> | null = null;
    let c = this.head;
    while (c) [c.next, p, c] = [p, c, c.next];
    this.head = p;
    return this;
  }
  get length() {
    return this.#n;
  }
  *[Symbol.iterator]() {
    for (let c = this.head; c; c = c.next) yield c.v;
  }
}
const l = new List<number>().add(1).add(2).add(3);
export default [[...l], [...l.reverse()], l.length];
