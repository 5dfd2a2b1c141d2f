class List {
  #head = null;
  #n = 0;
  add(v) {
    const node = { v, next: null };
    if (!this.#head) this.#head = node;
    else {
      let c = this.#head;
      while (c.next) c = c.next;
      c.next = node;
    }
    this.#n++;
    return this;
  }
  *[Symbol.iterator]() {
    for (let c = this.#head; c; c = c.next) yield c.v;
  }
  reverse() {
    let p = null,
      c = this.#head;
    while (c) [c.next, p, c] = [p, c, c.next];
    this.#head = p;
    return this;
  }
  get length() {
    return this.#n;
  }
}
const l = new List().add(1).add(2).add(3);
export default [[...l], [...l.reverse()], l.length];
