class B {
  n = 0;
  inc = () => ++this.n;
  handlers = { click: () => this.inc() };
  static make = () => new this();
}
const b = B.make();
const { inc } = b;
inc();
b.handlers.click();
[1, 2].forEach(b.inc);
export default b.n;
