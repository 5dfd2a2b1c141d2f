interface Shape {
  area(): number;
  readonly kind: string;
}
interface Named {
  name?: string;
}
abstract class Base implements Shape, Named {
  abstract readonly kind: string;
  name?: string;
  protected constructor(protected readonly scale = 1) {}
  abstract area(): number;
  scaled(): number {
    return this.area() * this.scale;
  }
  static compare(a: Base, b: Base) {
    return a.scaled() - b.scaled();
  }
  toString(this: Base) {
    return `${this.kind}:${this.scaled()}`;
  }
}
class Circle extends Base {
  readonly kind = "circle" as const;
  constructor(
    private r: number,
    scale?: number,
  ) {
    super(scale);
  }
  area() {
    return Math.round(Math.PI * this.r ** 2);
  }
}
class Rect extends Base {
  get kind() {
    return this.w === this.h ? "square" : "rect";
  }
  constructor(
    public w: number,
    public h = w,
  ) {
    super(2);
  }
  override area() {
    return this.w * this.h;
  }
}
const shapes: Base[] = [new Circle(3), new Rect(2), new Rect(3, 4), new Circle(1, 10)];
const sorted = [...shapes].sort(Base.compare).map(String);
const byKind = shapes.reduce<Record<string, number>>((m, s) => ((m[s.kind] = (m[s.kind] ?? 0) + 1), m), {});
function isRect(s: Shape): s is Rect {
  return s instanceof Rect;
}
const rects = shapes.filter(isRect).map(({ w, h }) => w * h);
export default { sorted, byKind, rects, keys: shapes.map((s) => Object.keys(s)), json: JSON.stringify(shapes[1]) };
