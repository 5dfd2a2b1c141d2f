var x: any = "outer";
function early() {
  function read() {
    return x;
  }
  const got = read();
  return [got, read()];
  var x: any = "inner";
}
function later() {
  const before = look();
  var seen = 1;
  return [before, look()];
  function look() {
    return seen;
  }
}
function heads() {
  const first = typeof k;
  for (var k of [1, 2]);
  for (var i = 0; i < 2; i++);
  return [first, k, i];
}
const main = run();
var state = "set";
function run() {
  return typeof state + state;
}
export default [early(), later(), heads(), main, state, x];
