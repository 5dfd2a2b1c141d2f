class Q {
  constructor() {
    this.o = [];
  }
  add(x) {
    this.o.push(x);
    return this;
  }
  get size() {
    return this.o.length;
  }
}
export default new Q().add(1).add(2).size;
