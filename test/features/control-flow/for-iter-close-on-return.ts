let closed = 0;
const it = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: 1, done: false }),
      return: () => {
        closed++;
        return {};
      },
    };
  },
};
const f = () => {
  for (const x of it) return x;
};
f();
try {
  for (const x of it) throw 0;
} catch {}
outer: for (const a of [1]) for (const b of it) continue outer;
const [z] = it;
export default closed;
