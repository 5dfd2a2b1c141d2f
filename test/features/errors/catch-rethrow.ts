const l = [];
try {
  try {
    throw new Error("a");
  } catch (e) {
    l.push(e.message);
    throw new TypeError("b");
  } finally {
    l.push("f");
  }
} catch (e) {
  l.push(e.message, e.name);
}
export default l;
