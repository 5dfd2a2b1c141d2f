class Shape {
  constructor() {
    if (new.target === Shape) throw new TypeError("abstract");
  }
  area() {
    throw new Error("not implemented");
  }
  toString() {
    return `${this.constructor.name}(${this.area().toFixed(2)})`;
  }
}
class Circle extends Shape {
  constructor(r) {
    super();
    this.r = r;
  }
  area() {
    return Math.PI * this.r ** 2;
  }
}
class Sq extends Shape {
  constructor(s) {
    super();
    this.s = s;
  }
  area() {
    return this.s ** 2;
  }
}
let e1;
try {
  new Shape();
} catch (e) {
  e1 = e.message;
}
export default [e1, String(new Circle(1)), String(new Sq(3))];
