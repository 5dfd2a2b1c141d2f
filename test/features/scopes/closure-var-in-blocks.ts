function f(flag) {
  if (flag) {
    var a = 1;
  } else {
    var b = 2;
  }
  for (var i = 0; i < 2; i++) {
    var c = i;
  }
  {
    var d = "d";
  }
  return [a, b, c, d, i];
}
export default [f(true), f(false)];
