class Btn {
  count = 0;
  label = `btn${this.count}`;
  onClick = () => {
    this.count++;
    return this;
  };
  static defaults = { size: 1 };
  opts = { ...Btn.defaults, label: this.label };
  handlers = [this.onClick, () => this.label];
}
const b = new Btn();
const { onClick } = b;
onClick();
onClick();
export default [b.count, b.handlers[0] === onClick, b.handlers[1](), b.opts, Object.keys(b), new Btn().opts !== b.opts];
