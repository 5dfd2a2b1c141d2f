const log: unknown[] = [];
log.push(typeof f, typeof v, typeof g);
var v = 1;
var g = function () {
  return 1;
};
function f() {
  return v;
}
{
  function inner() {
    return "block";
  }
  log.push(inner());
}
function outer() {
  return [typeof a, typeof b, h()];
  var a = 1;
  if (false) {
    var b = 2;
  }
  function h() {
    return "h" + typeof a;
  }
}
log.push(outer());
for (var i = 0; i < 2; i++) {
  var seen = seen! ? seen + 1 : 1;
}
log.push(i, seen!);
switch (1) {
  case 0:
    let q;
  case 1:
    q = 5;
    log.push(q);
}
log.push(
  (() => {
    try {
      return k();
    } catch (e: any) {
      return e.name;
    }
    const k = () => 1;
  })(),
);
export default log;
