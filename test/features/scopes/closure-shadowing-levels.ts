const x = "g";
function f(x) {
  const r = [x];
  {
    const x = "b";
    r.push(x);
    for (let x = 0; x < 1; x++) {
      r.push(x);
      const f = (x) => x + "!";
      r.push(f("p"));
    }
    r.push(x);
  }
  try {
    throw "t";
  } catch (x) {
    r.push(x);
  }
  r.push(x);
  return r;
}
export default [f("a"), x];
