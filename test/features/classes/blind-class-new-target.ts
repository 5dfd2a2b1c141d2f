abstract class Shape {
  readonly kind: string;
  constructor() {
    if (new.target === (Shape as any)) throw new TypeError("abstract!");
    this.kind = new.target.name;
  }
  abstract area(): number;
}
class Square extends Shape {
  constructor(protected side: number) { super(); }
  area() { return this.side ** 2; }
}
class Unit extends Square { constructor() { super(1); } }
function Legacy(this: any, v: number) {
  if (!new.target) return new (Legacy as any)(v + 1);
  this.v = v;
}
function which() { return new.target === undefined ? "call" : "new"; }
const arrowInside = function (this: any) { const f = () => new.target; this.same = f() === new.target; } as any;
let err = "";
try { new (Shape as any)(); } catch (e) { err = (e as Error).name + ": " + (e as Error).message; }
export default [
  new Square(3).kind, new Unit().kind, new Unit().area(), err,
  (Legacy as any)(5).v, new (Legacy as any)(5).v, which(), new arrowInside().same,
  Reflect.construct(Square, [4]).area(),
];
