class Money {
  constructor(a) {
    this.a = a;
  }
  toJSON(key) {
    return `${key}:${this.a}`;
  }
}
export default JSON.stringify({
  price: new Money(5),
  list: [new Money(1)],
  nested: {
    toJSON() {
      return { replaced: true };
    },
  },
});
