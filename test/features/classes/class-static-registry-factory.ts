class Shape {
  static #types = new Map();
  static register(n, C) {
    Shape.#types.set(n, C);
    return Shape;
  }
  static create(n, ...a) {
    const C = Shape.#types.get(n);
    if (!C) throw new Error(`unknown shape ${n}`);
    return new C(...a);
  }
  static {
    this.register(
      "none",
      class None extends Shape {
        area() {
          return 0;
        }
      },
    );
  }
  area() {
    throw new Error("abstract");
  }
  toString() {
    return `${this.constructor.name}(${this.area()})`;
  }
}
class Sq extends Shape {
  static {
    Shape.register("sq", this);
  }
  constructor(s) {
    super();
    this.s = s;
  }
  area() {
    return this.s ** 2;
  }
}
let e;
try {
  Shape.create("hex");
} catch (x) {
  e = x.message;
}
export default [`${Shape.create("sq", 3)}`, `${Shape.create("none")}`, e];
