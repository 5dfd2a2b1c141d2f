var x = 1;
function g() {
  return typeof x;
  var x = 2;
}
function k() {
  return typeof y;
}
var y = 1;
export default [
  g(),
  k(),
  typeof hoisted,
  (function () {
    return typeof inner;
    function inner() {}
  })(),
];
function hoisted() {}
