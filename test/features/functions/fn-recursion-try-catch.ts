function f(n) {
  try {
    if (n === 0) throw new Error("bottom");
    return f(n - 1);
  } catch (e) {
    throw new Error(e.message + n);
  }
}
let r;
try {
  f(30);
} catch (e) {
  r = e.message;
}
export default r;
