const f = (n) => {
  if (n === 0) throw new RangeError("z");
  try {
    return f(n - 1);
  } catch (e) {
    if (n === 25) return "caught at " + n + e.name;
    throw e;
  }
};
export default f(50);
