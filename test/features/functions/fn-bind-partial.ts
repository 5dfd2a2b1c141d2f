function f(...a) {
  return a;
}
export default [f.bind(null, 1, 2)(3), f.bind(null)().length];
