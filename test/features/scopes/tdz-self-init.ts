let r;
try {
  let a = a + 1;
} catch (e) {
  r = e.name;
}
export default r;
