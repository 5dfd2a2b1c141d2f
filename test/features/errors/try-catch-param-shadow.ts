const e = "outer";
let r = [];
try {
  throw "inner";
} catch (e) {
  r.push(e);
  e = "changed";
  r.push(e);
  {
    let e = "block";
    r.push(e);
  }
}
r.push(e);
export default r;
