let r;
try {
  [].reduce((a, b) => a);
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
