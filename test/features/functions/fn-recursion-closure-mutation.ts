const seen = [];
function visit(n) {
  const k = () => n * 2;
  seen.push(k);
  if (n > 0) visit(n - 1);
  return seen.length;
}
visit(30);
export default [seen.length, seen[0](), seen[29](), seen[30]()];
