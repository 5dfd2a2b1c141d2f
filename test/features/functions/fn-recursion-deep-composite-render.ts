class Leaf {
  constructor(n) {
    this.n = n;
  }
  render(i = 0) {
    return " ".repeat(i) + this.n;
  }
  size() {
    return 1;
  }
}
class Group extends Leaf {
  kids = [];
  add(...k) {
    this.kids.push(...k);
    return this;
  }
  render(i = 0) {
    return [super.render(i), ...this.kids.map((k) => k.render(i + 1))].join("\n");
  }
  size() {
    return this.kids.reduce((s, k) => s + k.size(), super.size());
  }
}
let g = new Group("g0").add(new Leaf("x"));
for (let i = 1; i < 12; i++) g = new Group("g" + i).add(g, new Leaf("l" + i));
export default [g.size(), g.render().split("\n").length, g.render().split("\n").at(-1)];
