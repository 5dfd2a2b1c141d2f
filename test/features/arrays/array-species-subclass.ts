class Stack<T> {
  private items: T[] = [];
  static from<T>(it: Iterable<T>) {
    const s = new Stack<T>();
    for (const x of it) s.push(x);
    return s;
  }
  push(...xs: T[]) {
    this.items.push(...xs);
    return this;
  }
  pop() {
    return this.items.pop();
  }
  peek() {
    return this.items.at(-1);
  }
  get size() {
    return this.items.length;
  }
  *[Symbol.iterator]() {
    for (let i = this.items.length; i--;) yield this.items[i];
  }
  get [Symbol.toStringTag]() {
    return "Stack";
  }
  [Symbol.toPrimitive](hint: string) {
    return hint === "number" ? this.size : `Stack<${[...this].join(",")}>`;
  }
}
const s = Stack.from("abc").push("d", "e");
export default [
  [...s],
  s.pop(),
  s.peek(),
  s.size,
  `${s}`,
  +s,
  Object.prototype.toString.call(s),
  Math.max(...Stack.from([3, 9, 4])),
  Array.from(s, (x, i) => x + i),
  new Map([...s].map((x, i) => [x, i])).get("a"),
];
