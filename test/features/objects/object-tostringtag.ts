class Box {
  get [Symbol.toStringTag]() {
    return "Box";
  }
}
export default [
  String(new Box()),
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  Object.prototype.toString.call(new Date(0)),
  Object.prototype.toString.call(() => 1),
  Object.prototype.toString.call(1),
  Object.prototype.toString.call(/x/),
];
