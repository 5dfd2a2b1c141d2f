class Stack<T> {
  #items: T[] = [];
  push(...xs: T[]) {
    this.#items.push(...xs);
    return this;
  }
  pop() {
    return this.#items.pop();
  }
  peek() {
    return this.#items.at(-1);
  }
  get size() {
    return this.#items.length;
  }
  clear() {
    const n = this.size;
    this.#items.length = 0;
    return n;
  }
  static from<T>(it: Iterable<T>) {
    return new Stack<T>().push(...it);
  }
  [Symbol.iterator]() {
    return this.#items[Symbol.iterator]();
  }
}
const s = Stack.from("abc");
const e = (() => {
  try {
    return Stack.prototype.pop.call({});
  } catch (x) {
    return (x as Error).name;
  }
})();
export default [s.push("d").size, s.pop(), s.peek(), [...s], s.clear(), s.size, s.pop() === undefined, e];
