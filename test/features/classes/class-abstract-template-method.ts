class Report {
  constructor(d) {
    if (new.target === Report) throw new TypeError("abstract!");
    this.d = d;
  }
  render() {
    return [this.header(), ...this.d.map((x, i) => this.row(x, i)), this.footer?.() ?? "END"].join("\n");
  }
  header() {
    return this.constructor.name.toUpperCase();
  }
  row() {
    throw new Error(`${this.constructor.name} must implement row`);
  }
}
class Csv extends Report {
  row(x, i) {
    return `${i},${x}`;
  }
  footer() {
    return `${this.d.length} rows`;
  }
}
class Bad extends Report {}
const t = (f) => {
  try {
    return f();
  } catch (e) {
    return `${e.name}: ${e.message}`;
  }
};
export default [t(() => new Csv(["a", "b"]).render()), t(() => new Bad([1]).render()), t(() => new Report([]))];
