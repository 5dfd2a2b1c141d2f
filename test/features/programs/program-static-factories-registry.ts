abstract class Shape {
  static #reg = new Map<string, new (...a: number[]) => Shape>();
  static register<T extends new (...a: number[]) => Shape>(kind: string) {
    return (C: T) => {
      Shape.#reg.set(kind, C);
      return C;
    };
  }
  static create(spec: string): Shape {
    const [kind, ...args] = spec.split(" ");
    const C = Shape.#reg.get(kind!);
    if (!C) throw new TypeError(`unknown shape: ${kind}`);
    return new C(...args.map(Number));
  }
  static get kinds() {
    return [...Shape.#reg.keys()].sort();
  }
  abstract area(): number;
  describe() {
    return `${this.constructor.name.toLowerCase()} ${this.area().toFixed(1)}`;
  }
}
class Square extends Shape {
  static {
    Shape.register("sq")(this);
  }
  constructor(protected readonly s: number) {
    super();
  }
  area() {
    return this.s ** 2;
  }
}
class Rect extends Square {
  static {
    Shape.register("rect")(Rect);
  }
  constructor(
    a: number,
    private readonly b: number,
  ) {
    super(a);
  }
  override area() {
    return this.s * this.b;
  }
  override describe() {
    return super.describe() + (this.s === this.b ? " (square)" : "");
  }
}
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return `${x.name}: ${x.message}`;
  }
};
export default [
  Shape.kinds,
  ["sq 3", "rect 2 5", "rect 2 2"].map((s) => Shape.create(s).describe()),
  e(() => Shape.create("tri 1")),
  Shape.create("rect 1 2") instanceof Square,
  new Rect(1, 2).constructor === Rect,
  Object.getPrototypeOf(Rect) === Square,
  e(() => new (Shape as any)().describe()),
];
