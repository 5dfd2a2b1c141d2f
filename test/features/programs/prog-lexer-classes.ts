abstract class Shape {
  abstract area(): number;
  static compare = (a: Shape, b: Shape) => a.area() - b.area();
  toString() {
    return `${this.constructor.name}(${this.area().toFixed(2)})`;
  }
}
class Circle extends Shape {
  constructor(private r: number) {
    super();
  }
  area() {
    return Math.PI * this.r ** 2;
  }
}
class Rect extends Shape {
  constructor(
    protected w: number,
    protected h: number,
  ) {
    super();
  }
  area() {
    return this.w * this.h;
  }
}
class Square extends Rect {
  constructor(s: number) {
    super(s, s);
  }
  override toString() {
    return "Sq:" + super.toString();
  }
}
const shapes: Shape[] = [new Circle(1), new Rect(2, 3), new Square(2)];
const byKind = shapes.reduce(
  (m, s) => m.set(s.constructor.name, (m.get(s.constructor.name) ?? 0) + s.area()),
  new Map<string, number>(),
);
export default [
  shapes.map(String),
  [...shapes].sort(Shape.compare).map((s) => s.constructor.name),
  Object.fromEntries([...byKind].map(([k, v]) => [k, +v.toFixed(3)])),
  shapes.filter((s) => s instanceof Rect).length,
  Object.getPrototypeOf(Square) === Rect,
  `${shapes[2]}`,
  shapes.join("|"),
];
