function Pt(x, y) {
  this.x = x;
  this.y = y;
}
Pt.prototype.sum = function () {
  return this.x + this.y;
};
const P5 = Pt.bind(null, 5);
const p = new P5(3);
const greet = function (g, n) {
  return `${g} ${n} from ${this.who}`;
}.bind({ who: "me" }, "hi");
export default [
  p.x,
  p.y,
  p instanceof Pt,
  p.sum(),
  greet("bob"),
  greet.call({ who: "x" }, "al"),
  greet.length,
  greet.name,
];
