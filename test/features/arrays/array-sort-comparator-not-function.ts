let r;
try {
  [1, 2].sort("x");
  r = "none";
} catch (e) {
  r = e.name;
}
export default r;
