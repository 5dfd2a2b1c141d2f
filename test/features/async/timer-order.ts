const l = [];
export default new Promise((r) => {
  setTimeout(() => l.push("b"), 4);
  setTimeout(() => l.push("a"), 1);
  setTimeout(() => r(l), 9);
});
