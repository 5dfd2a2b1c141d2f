const Map = 1,
  name = "n",
  length = 2,
  top = 3,
  status = 4,
  event = 5;
const undefinedX = undefined;
function Set() {
  return "mine";
}
{
  const Math = { max: () => "M" };
  var m = Math.max(1);
}
export default [Map, name, length, top, status, event, Set(), m, Math.max(1, 2)];
