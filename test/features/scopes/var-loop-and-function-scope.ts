var a = 1;
function f() {
  if (!a) {
    var a = 2;
  }
  return a;
}
for (var i = 0; i < 3; i++) {
  var last = i;
}
function g() {
  return typeof h;
  var h = 1;
  function h() {}
}
try {
  throw 1;
} catch (e) {
  var fromCatch = e + 1;
}
export default [f(), i, last, g(), fromCatch];
