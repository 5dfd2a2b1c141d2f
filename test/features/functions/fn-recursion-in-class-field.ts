class A {
  run = (n) => (n ? 1 + this.run(n - 1) : 0);
}
export default new A().run(12);
