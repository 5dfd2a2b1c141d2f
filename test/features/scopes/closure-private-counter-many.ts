const mk = (n = 0) => ({
  up: () => ++n,
  down: () => --n,
  add(k) {
    n += k;
    return this;
  },
  get v() {
    return n;
  },
});
const cs = [mk(), mk(5), mk(10)];
cs.forEach((c, i) => {
  for (let j = 0; j <= i; j++) c.up();
});
cs[1].add(10).down();
export default cs.map((c) => c.v);
