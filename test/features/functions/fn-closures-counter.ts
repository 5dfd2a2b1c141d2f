const mk = (start = 0, step = 1) => {
  let n = start;
  return {
    next: () => (n += step),
    reset() {
      n = start;
    },
  };
};
const a = mk(),
  b = mk(10, 5);
a.next();
a.next();
b.next();
const r = [a.next(), b.next()];
a.reset();
export default [...r, a.next()];
