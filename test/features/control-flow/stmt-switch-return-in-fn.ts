function kind(x) {
  switch (typeof x) {
    case "number":
      switch (true) {
        case x < 0:
          return "neg";
        case x === 0:
          return "zero";
        default:
          return Number.isInteger(x) ? "int" : "float";
      }
    case "string": {
      const n = x.length;
      if (!n) break;
      return "s" + n;
    }
    case "object":
      if (x === null) return "null";
      if (Array.isArray(x)) return `arr${x.length}`;
    default:
      return "other";
  }
  return "empty";
}
export default [1, -1, 0, 1.5, "abc", "", null, [1], {}, true].map(kind);
