let r;
try {
  [].reduce((a, b) => a);
} catch (e) {
  r = e.message;
}
export default r;
