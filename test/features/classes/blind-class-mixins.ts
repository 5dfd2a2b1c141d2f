type Ctor<T = object> = new (...args: any[]) => T;
const Serializable = <B extends Ctor>(Base: B) =>
  class extends Base {
    static registry: string[] = [];
    serialize() { return JSON.stringify(this); }
    describe() { return "serializable"; }
  };
const Timestamped = <B extends Ctor>(Base: B) =>
  class Stamped extends Base {
    stamp = 1000;
    touch(by = 1) { this.stamp += by; return this; }
    describe() { return "stamped<" + ((Base.prototype as any).describe ? (super.describe as any)() : "base") + ">"; }
  };
const Comparable = <B extends Ctor<{ rank(): number }>>(Base: B) =>
  class extends Base {
    compareTo(other: { rank(): number }) { return Math.sign(this.rank() - other.rank()); }
  };
class Point { constructor(public x = 0, public y = 0) {} rank() { return this.x * this.x + this.y * this.y; } describe() { return "point"; } }
class Rich extends Comparable(Timestamped(Serializable(Point))) {
  describe() { return "rich:" + super.describe(); }
}
const a = new Rich(3, 4), b = new Rich(6);
a.touch().touch(5);
const Plain = Timestamped(Object as any);
export default [a.serialize(), b.serialize(), a.compareTo(b), b.compareTo(a), a.compareTo(a), a.describe(), a instanceof Point, Rich.name, (Rich as any).registry.length, Object.keys(a).sort()];
