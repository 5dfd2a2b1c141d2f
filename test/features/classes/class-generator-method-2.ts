class Tree {
  constructor(v, l, r) {
    this.v = v;
    this.l = l;
    this.r = r;
  }
  *walk() {
    if (this.l) yield* this.l.walk();
    yield this.v;
    if (this.r) yield* this.r.walk();
  }
}
export default [...new Tree(4, new Tree(2, new Tree(1), new Tree(3)), new Tree(6)).walk()];
