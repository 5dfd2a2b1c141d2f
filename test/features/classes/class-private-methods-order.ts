const log: string[] = [];
class A {
  constructor() {
    log.push("A");
    this.hook();
  }
  hook() {
    log.push("A.hook");
  }
}
class B extends A {
  #x = (log.push("init x"), 1);
  #m() {
    return this.#x;
  }
  hook() {
    try {
      log.push("B.hook " + this.#m());
    } catch (e: any) {
      log.push(e.name);
    }
  }
  read() {
    return this.#m();
  }
  static #s() {
    return "s";
  }
  static callS() {
    return B.#s();
  }
  get #acc() {
    return this.#x * 2;
  }
  set #acc(v) {
    this.#x = v;
  }
  bump() {
    this.#acc += 3;
    this.#acc++;
    return this.#acc;
  }
  static tryWrite(b: any) {
    try {
      b.#m = 1;
    } catch (e: any) {
      return e.name;
    }
  }
}
const b = new B();
class T {
  static #inst?: T;
  #id = Math.trunc(1.5);
  private constructor() {}
  static get() {
    return (T.#inst ??= new T());
  }
  eq(o: T) {
    return #id in o && o.#id === this.#id;
  }
}
class Node2 {
  #next: Node2 | null = null;
  #val: number;
  constructor(v: number) {
    this.#val = v;
  }
  link(n: Node2) {
    this.#next = n;
    return n;
  }
  *[Symbol.iterator]() {
    let c: Node2 | null = this;
    while (c) {
      yield c.#val;
      c = c.#next;
    }
  }
}
const n = new Node2(1);
n.link(new Node2(2)).link(new Node2(3));
const { read } = b;
let dr;
try {
  read();
} catch (e: any) {
  dr = e.name;
}
export default [
  log,
  b.read(),
  B.callS(),
  b.bump(),
  (B as any).tryWrite(b),
  T.get() === T.get(),
  T.get().eq(T.get()),
  [...n],
  dr,
  Object.getOwnPropertyNames(b),
  JSON.stringify(n),
];
