export default [
  (function () {
    return 1;
  })(),
  (function () {
    return 2;
  })(),
  (() => 3)(),
  !(function () {
    return false;
  })(),
  +(function () {
    return "5";
  })(),
  void (function () {})(),
  new (function () {
    this.v = 7;
  })().v,
  (async () => 8)() instanceof Promise,
];
