let r;
const f = function g() {
  try {
    g = 1;
  } catch (e) {
    r = e.name;
  }
  return typeof g;
};
export default [f(), r];
