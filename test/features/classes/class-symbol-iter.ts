class R {
  constructor(n) {
    this.n = n;
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.n; i++) yield i;
  }
}
export default [[...new R(3)], Array.from(new R(2)), Math.max(...new R(5))];
