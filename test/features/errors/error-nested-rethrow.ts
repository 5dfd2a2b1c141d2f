const trail = [];
try {
  try {
    try {
      throw new RangeError("a");
    } catch (e) {
      trail.push(e.name);
      throw new TypeError("b", { cause: e });
    } finally {
      trail.push("f1");
    }
  } catch (e) {
    trail.push(e.name, e.cause.message);
    throw e;
  } finally {
    trail.push("f2");
  }
} catch (e) {
  trail.push(e.message);
}
export default trail;
