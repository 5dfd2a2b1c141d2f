const errs = [];
for (const n of [-1, Infinity]) {
  try {
    "a".repeat(n);
  } catch (e) {
    errs.push(e.name);
  }
}
export default ["ab".repeat(3), "x".repeat(0), "abc".repeat(1.9), "a".concat("b", 1, null), errs];
