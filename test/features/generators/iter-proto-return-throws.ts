const it = {
  [Symbol.iterator]() {
    return {
      i: 0,
      next() {
        return { value: this.i++, done: false };
      },
      return() {
        throw new Error("ret");
      },
    };
  },
};
let r = [];
try {
  for (const x of it) {
    if (x > 1) break;
    r.push(x);
  }
} catch (e) {
  r.push(e.message);
}
try {
  for (const x of it) {
    throw new Error("body");
  }
} catch (e) {
  r.push(e.message);
}
export default r;
