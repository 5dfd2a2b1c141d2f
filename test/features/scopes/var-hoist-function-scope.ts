function f() {
  const r = [typeof a, a];
  if (true) {
    var a = 1;
  }
  for (var i = 0; i < 2; i++) {
    var b = i;
  }
  r.push(a, i, b);
  {
    function g() {
      return 7;
    }
  }
  r.push(g === undefined ? 0 : 1);
  return r;
}
let x;
try {
  x = f();
} catch (e) {
  x = e.name;
}
export default x;
