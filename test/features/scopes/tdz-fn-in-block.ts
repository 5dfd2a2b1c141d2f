let r = [];
{
  try {
    r.push(g());
  } catch (e) {
    r.push(e.name);
  }
  let v = 4;
  function g() {
    return v;
  }
  r.push(g());
}
export default r;
