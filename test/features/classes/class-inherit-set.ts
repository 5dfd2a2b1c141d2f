class U extends Set {
  addAll(...x) {
    for (const i of x) this.add(i);
    return this;
  }
}
const u = new U([1]).addAll(1, 2, 3);
export default [[...u], u.size, u.has(2)];
