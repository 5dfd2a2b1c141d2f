const r = [];
a: {
  r.push(1);
  b: {
    if (r.length) break a;
    r.push(2);
  }
  r.push(3);
}
r.push(4);
export default r;
