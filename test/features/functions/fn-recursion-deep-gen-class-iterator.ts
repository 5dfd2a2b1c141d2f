class Tree {
  constructor(v, kids = []) {
    this.v = v;
    this.kids = kids;
  }
  *[Symbol.iterator]() {
    yield this.v;
    for (const k of this.kids) yield* k;
  }
}
let t = new Tree(0);
for (let i = 1; i < 15; i++) t = new Tree(i, [t, new Tree(-i)]);
export default [[...t], Math.max(...t)];
