const o = {
  n: 3,
  f(a = this.n, b = () => this.n + a) {
    return [a, b()];
  },
};
export default [o.f(), o.f(1)];
