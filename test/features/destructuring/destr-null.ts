let r;
try {
  const { a } = null;
} catch (e) {
  r = e instanceof TypeError;
}
export default r;
