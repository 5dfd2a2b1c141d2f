const node = (n) => ({
  n,
  get next() {
    return n > 0 ? node(n - 1) : null;
  },
  get depth() {
    return 1 + (this.next ? this.next.depth : 0);
  },
});
export default [node(3).next.next.n, node(15).depth];
