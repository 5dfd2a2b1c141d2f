class Tree {
  constructor(
    public v: number,
    public kids: Tree[] = [],
  ) {}
  find(f: (t: Tree) => boolean): Tree | undefined {
    if (f(this)) return this;
    for (const k of this.kids) {
      const hit = k.find(f);
      if (hit) return hit;
    }
    return undefined;
  }
  *all(at: Tree | undefined = this.find(() => true)): Generator<number> {
    if (!at) return;
    yield at.v;
    for (const k of at.kids) yield* this.all(k);
  }
  valueAt(v: number) {
    return this.find((t) => t.v === v)?.v ?? "none";
  }
}
const t = new Tree(1, [new Tree(2, [new Tree(3)]), new Tree(4)]);
export default [[...t.all()], t.valueAt(3), t.valueAt(9), t.find((x) => x.v === 2)?.kids.length];
