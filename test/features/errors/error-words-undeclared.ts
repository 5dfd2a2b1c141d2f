let r;
try {
  zork;
} catch (e) {
  r = e.message;
}
export default r;
