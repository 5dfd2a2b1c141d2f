const o = {
  fact(n) {
    return n <= 1 ? 1 : n * this.fact(n - 1);
  },
};
export default o.fact(12);
