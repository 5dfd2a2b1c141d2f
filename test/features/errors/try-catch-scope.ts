let e = "outer";
try {
  throw "inner";
} catch (e) {
  e = "changed";
  {
    let e = 5;
  }
}
export default e;
