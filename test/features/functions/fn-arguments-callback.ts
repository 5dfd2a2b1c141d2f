function outer() {
  return [1, 2].map(() => arguments[0]);
}
export default outer("outerArg");
