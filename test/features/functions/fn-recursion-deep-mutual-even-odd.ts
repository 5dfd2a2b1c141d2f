function isEven(n) {
  return n === 0 ? true : isOdd(n - 1);
}
function isOdd(n) {
  return n === 0 ? false : isEven(n - 1);
}
export default [isEven(100), isOdd(77), isEven(51), isEven(500)];
