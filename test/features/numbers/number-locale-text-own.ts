class Money {
  constructor(private n: number) {}
  toLocaleString() {
    return "M" + this.n.toLocaleString();
  }
}
export default [new Money(1e4).toLocaleString(), (1e4).toLocaleString()];
