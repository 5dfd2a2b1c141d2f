function b(x = () => y, y = "param") {
  var y = "body";
  return [x(), y];
}
export default [(b as any)(undefined)];
