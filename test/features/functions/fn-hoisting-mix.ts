const r = [];
r.push(typeof hoisted, typeof v);
var v = 1;
function hoisted() {
  return inner();
  function inner() {
    return "in";
  }
}
r.push(hoisted(), v);
{
  function blocky() {
    return "b";
  }
  r.push(blocky());
}
export default r;
