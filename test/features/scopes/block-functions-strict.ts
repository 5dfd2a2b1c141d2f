const r = [];
{
  r.push(f());
  function f() {
    return "inner";
  }
}
r.push(typeof f);
if (true) {
  function q() {
    return 1;
  }
  r.push(q());
}
switch (1) {
  case 0:
    function z() {
      return "z";
    }
  case 1:
    r.push(z());
}
export default r;
