class Q {
  parts = [];
  add(p) {
    this.parts.push(p);
    return this;
  }
  get out() {
    return this.parts.join(">");
  }
}
export default new Q().add("a").add("b").add("c").out;
