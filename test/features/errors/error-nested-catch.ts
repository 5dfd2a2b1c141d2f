const f = (x) => {
  try {
    if (x) throw x;
    return "ok";
  } catch (e) {
    try {
      throw e + 1;
    } catch (e) {
      return e;
    }
  }
};
export default [f(0), f(5)];
