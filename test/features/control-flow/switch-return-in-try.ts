const f = (x) => {
  try {
    switch (x) {
      case 1:
        return "one";
      case 2:
        throw new Error("two");
      default:
        break;
    }
    return "def";
  } catch (e) {
    return e.message;
  } finally {
    log.push(x);
  }
};
const log = [];
export default [[1, 2, 3].map(f), log];
