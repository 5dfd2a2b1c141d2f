function F() {
  return new.target === undefined ? "call" : "new";
}
function G() {
  if (!new.target) return new G();
  this.ok = 1;
}
export default [F(), typeof new F(), G().ok, new G().ok];
