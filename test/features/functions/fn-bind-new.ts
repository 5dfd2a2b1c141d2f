function P(x, y) {
  this.x = x;
  this.y = y;
}
P.prototype.sum = function () {
  return this.x + this.y;
};
const Q = P.bind({ z: 1 }, 10);
const q = new Q(5);
export default [q.x, q.y, q.sum(), q instanceof P];
