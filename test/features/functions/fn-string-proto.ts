String.prototype.shout = function () {
  return this.toUpperCase() + "!";
};
export default "hi".shout();
