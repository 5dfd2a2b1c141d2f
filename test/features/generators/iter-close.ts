const l = [];
const it = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: () => ({ value: n++, done: false }),
      return() {
        l.push("closed");
        return {};
      },
    };
  },
};
for (const x of it) {
  if (x > 2) break;
  l.push(x);
}
const [a, b] = it;
export default [l, a, b];
