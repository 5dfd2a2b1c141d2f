class Q {
  #p = [];
  where(k, v) {
    this.#p.push(k + "=" + v);
    return this;
  }
  limit(n) {
    this.#p.push("limit " + n);
    return this;
  }
  toString() {
    return this.#p.join(" ");
  }
}
export default `${new Q().where("a", 1).limit(5)}`;
