const log: string[] = [];
class A {
  name = "a";
  constructor(public id: number) {
    log.push("A" + this.describe());
  }
  describe() {
    return `A(${this.id},${this.name})`;
  }
  static create(n: number) {
    log.push("create " + this.name);
    return new this(n);
  }
  toString() {
    return "str:" + this.describe();
  }
}
class B extends A {
  name = "b";
  extra;
  constructor(id: number) {
    log.push("before");
    super(id * 2);
    this.extra = super.describe();
    log.push("B" + this.describe());
  }
  describe() {
    return "B" + super.describe();
  }
  get up() {
    return super.toString();
  }
  viaArrow() {
    return [1, 2].map((n) => n + super.describe());
  }
}
class C extends B {
  describe() {
    return `C${super.describe()}`;
  }
  static create(n: number) {
    const r = super.create(n);
    log.push("C.create");
    return r;
  }
}
const c = C.create(3) as C;
const chain: string[] = [];
for (let p = Object.getPrototypeOf(c); p; p = Object.getPrototypeOf(p)) chain.push(p.constructor.name);
export default [
  log,
  `${c}`,
  c.up,
  c.viaArrow(),
  c.extra,
  chain,
  c instanceof A,
  A.prototype.isPrototypeOf(c),
  Object.getPrototypeOf(C) === B,
  C.length,
  A.length,
  C.name,
  B.prototype.hasOwnProperty("describe"),
  Object.getOwnPropertyNames(B.prototype).sort(),
];
