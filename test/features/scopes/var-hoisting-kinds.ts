const r: unknown[] = [typeof a, typeof f, f()];
var a = 1;
function f() {
  return g;
  var g = 5;
}
{
  function inner() {
    return "i";
  }
  r.push(inner());
}
r.push(typeof inner);
if (true) {
  let a = 2;
  r.push(a);
}
export default [...r, a];
