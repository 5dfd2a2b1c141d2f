class A {
  get [Symbol.toStringTag]() {
    return "Q";
  }
}
export default [
  String(new A()),
  Object.prototype.toString.call(new A()),
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  Object.prototype.toString.call(() => 0),
  `${{}}`,
];
