let e = "outer";
const r = [];
try {
  throw "inner";
} catch (e) {
  r.push(e);
  {
    let e = "block";
    r.push(e);
  }
  e = "assigned";
  r.push(e);
}
r.push(e);
try {
  throw [1, { a: 2 }];
} catch ([x, { a, b = 3 }]) {
  r.push(x + a + b);
}
try {
  throw 0;
} catch {
  r.push("opt");
}
export default r;
