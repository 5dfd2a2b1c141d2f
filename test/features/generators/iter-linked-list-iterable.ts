class List {
  #head = null;
  #n = 0;
  static from(it) {
    const l = new List();
    for (const x of it) l.push(x);
    return l;
  }
  push(v) {
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
  *[Symbol.iterator]() {
    for (let c = this.#head; c; c = c.next) yield c.v;
  }
  toString() {
    return [...this].join("->");
  }
}
const l = List.from("abc").push("d");
export default [`${l}`, `${l.reverse()}`, l.length, [...l.reverse()].map((c) => c.toUpperCase())];
