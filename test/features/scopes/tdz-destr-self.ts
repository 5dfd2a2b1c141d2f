let r;
try {
  const { a = b, b } = { b: 2 };
  r = a;
} catch (e) {
  r = e.name;
}
export default r;
