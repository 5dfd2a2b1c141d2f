const mk = (start = 0, { step = 1, max = Infinity } = {}) => {
  let n = start;
  return {
    get value() {
      return n;
    },
    set value(v) {
      n = Math.min(v, max);
    },
    next: () => (n = Math.min(n + step, max)),
    reset() {
      n = start;
      return this;
    },
  };
};
const a = mk(1, { step: 3, max: 8 });
a.next();
a.next();
const v1 = a.value;
a.next();
a.value = 100;
export default [v1, a.value, a.reset().value, Object.keys(a), JSON.stringify(mk())];
