var x = "outer";
function f() {
  const seen = x;
  var x = "inner";
  return [seen === undefined, x];
}
export default f();
