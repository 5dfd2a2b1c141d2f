function outer() {
  return inner();
  function inner() {
    return "in";
  }
}
export default outer();
