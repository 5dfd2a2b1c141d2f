abstract class Shape {
  protected constructor(
    public readonly name: string,
    private sides = 0,
  ) {}
  abstract area(): number;
  describe(): string {
    return `${this.name}:${this.area()}:${this.sides}`;
  }
}
class Sq extends Shape {
  declare tag: string;
  constructor(private s: number) {
    super("sq", 4);
  }
  override area(): number {
    return this.s ** 2;
  }
}
export default [new Sq(3).describe(), Object.keys(new Sq(1))];
