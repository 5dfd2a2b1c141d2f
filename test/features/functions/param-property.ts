class P {
  constructor(
    public a: number,
    private b = 2,
  ) {}
  sum() {
    return this.a + this.b;
  }
}
export default [new P(1).sum(), new P(1)];
