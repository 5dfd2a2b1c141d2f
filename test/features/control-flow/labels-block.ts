const out = [];
a: {
  out.push(1);
  if (out.length) break a;
  out.push(2);
}
export default out;
