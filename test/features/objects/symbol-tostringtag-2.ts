class A {
  get [Symbol.toStringTag]() {
    return "AA";
  }
}
export default [
  String(new A()),
  `${{ [Symbol.toStringTag]: "X" }}`,
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  Object.prototype.toString.call(new Date(0)),
  Object.prototype.toString.call(/x/),
  Object.prototype.toString.call(() => 1),
  Object.prototype.toString.call(5),
  Object.prototype.toString.call(""),
  Object.prototype.toString.call(true),
  Object.prototype.toString.call(undefined),
];
