let n = 0;
const it = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      get next() {
        n++;
        return () => ({ done: i >= 3, value: i++ });
      },
    };
  },
};
const a = [...it];
const b: number[] = [];
for (const x of it) b.push(x);
const [c, d] = it;
export default [a, b, c, d, n];
