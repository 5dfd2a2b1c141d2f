const log = [];
const id = setTimeout(() => log.push("never"), 1);
clearTimeout(id);
clearTimeout(undefined);
setTimeout((a, b) => log.push(a + b), 1, "x", "y");
export default new Promise((r) => setTimeout(() => r(log), 6));
