let r;
try {
  const [a] = {};
  r = 1;
} catch (e) {
  r = e.name;
}
export default r;
