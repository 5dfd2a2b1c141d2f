const mk = (init) => {
  let v = init;
  const subs = new Set();
  return {
    get value() {
      return v;
    },
    set value(n) {
      const old = v;
      v = n;
      subs.forEach((f) => f(n, old));
    },
    sub(f) {
      subs.add(f);
      return () => subs.delete(f);
    },
  };
};
const s = mk(1),
  log = [];
const off = s.sub((n, o) => log.push([n, o]));
s.value = 2;
s.value += 5;
off();
s.value = 0;
export default [s.value, log];
