let r;
try {
  g(1);
} catch (e) {
  r = e.name;
}
const g = (n) => (n ? g(n - 1) : 0);
export default [r, g(50)];
