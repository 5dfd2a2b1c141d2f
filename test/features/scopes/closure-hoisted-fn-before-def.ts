export default [early(3), typeof later, (() => inner())()];
function early(n) {
  return n > 0 ? n + early(n - 1) : helper();
}
function helper() {
  return 100;
}
function inner() {
  return nested();
  function nested() {
    return "n";
  }
}
var later = 1;
