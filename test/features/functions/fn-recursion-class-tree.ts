class N {
  constructor(v, l = null, r = null) {
    this.v = v;
    this.l = l;
    this.r = r;
  }
  insert(v) {
    if (v < this.v) {
      if (this.l) this.l.insert(v);
      else this.l = new N(v);
    } else {
      if (this.r) this.r.insert(v);
      else this.r = new N(v);
    }
    return this;
  }
  *walk() {
    if (this.l) yield* this.l.walk();
    yield this.v;
    if (this.r) yield* this.r.walk();
  }
}
const t = new N(5);
[3, 8, 1, 4, 7, 9, 2, 6].forEach((v) => t.insert(v));
export default [...t.walk()];
