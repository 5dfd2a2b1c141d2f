let r;
try {
  "a".repeat(-1);
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
