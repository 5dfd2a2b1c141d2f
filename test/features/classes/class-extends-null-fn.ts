function Old(x) {
  this.x = x;
}
Old.prototype.hi = function () {
  return "hi" + this.x;
};
class N extends (Old as any) {
  hi() {
    return super.hi() + "!";
  }
}
export default [new N(1).hi(), new N(2)];
