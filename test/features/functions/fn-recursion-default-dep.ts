function build(n, out = [], sep = out.length ? "," : "") {
  if (!n) return out.join("");
  out.push(sep + n);
  return build(n - 1, out);
}
export default build(50);
