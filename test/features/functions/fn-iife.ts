export default (function (a) {
  return a * 2;
})(4) + (() => 1)();
