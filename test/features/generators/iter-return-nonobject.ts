const it = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: 1, done: false };
      },
      return() {
        return 5;
      },
    };
  },
};
let r = [];
try {
  for (const x of it) break;
  r.push("fine");
} catch (e) {
  r.push(e.name);
}
try {
  for (const x of it) {
    throw new RangeError("q");
  }
} catch (e) {
  r.push(e.name);
}
export default r;
