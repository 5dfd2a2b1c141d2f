function Timer() {
  this.n = 1;
  this.arrow = () => this.n;
  this.fn = function () {
    return this?.n;
  };
}
const t = new Timer();
const { arrow, fn } = t;
const o = { n: 5, arrow, fn };
export default [
  arrow(),
  o.arrow(),
  o.fn(),
  fn.call({ n: 7 }),
  arrow.call({ n: 8 }),
  fn() ?? "undef",
  [1].map(function () {
    return this?.n ?? "none";
  })[0],
  [1].map(
    function () {
      return this.n;
    },
    { n: 9 },
  )[0],
];
