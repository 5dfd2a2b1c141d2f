class L {
  static Node = class {
    constructor(v, n) {
      this.v = v;
      this.n = n;
    }
    toArray() {
      return [this.v, ...(this.n?.toArray() ?? [])];
    }
  };
  static of(...a) {
    return a.reduceRight((n, v) => new L.Node(v, n), null);
  }
}
export default L.of(1, 2, 3, 4, 5, 6).toArray();
