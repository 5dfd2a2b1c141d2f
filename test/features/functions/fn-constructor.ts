function P(x) {
  this.x = x;
}
P.prototype.get = function () {
  return this.x;
};
const p = new P(4);
export default [p.get(), p instanceof P, p.constructor === P, Object.keys(p)];
