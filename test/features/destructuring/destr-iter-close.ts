const l = [];
const it = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: 1, done: false }),
      return() {
        l.push("r");
        return {};
      },
    };
  },
};
const [a] = it;
const [b, ...c] = [1, 2];
export default [a, b, c, l];
