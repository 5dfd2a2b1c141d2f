let r;
try {
  Object.keys(null);
} catch (e) {
  r = e.name;
}
export default r;
