let r = "none";
try {
  Map.prototype.has(1);
} catch (e) {
  r = "threw";
}
export default r;
