let r;
try {
  const {} = null;
  r = 1;
} catch (e) {
  r = e.name;
}
export default r;
