class Tree {
  constructor(v, l, r) {
    this.v = v;
    this.l = l;
    this.r = r;
  }
  *[Symbol.iterator]() {
    if (this.l) yield* this.l;
    yield this.v;
    if (this.r) yield* this.r;
  }
  *lvl(d = 0) {
    yield [this.v, d, arguments.length];
    for (const c of [this.l, this.r]) if (c) yield* c.lvl(d + 1);
  }
  static *range(a, b = a * 2, ...more) {
    for (let i = a; i < b; i++) yield i;
    yield* more;
  }
}
const t = new Tree(2, new Tree(1), new Tree(4, new Tree(3)));
export default [[...t], [...t.lvl()], [...Tree.range(2)], [...Tree.range(1, 3, "x", "y")], Math.max(...t)];
