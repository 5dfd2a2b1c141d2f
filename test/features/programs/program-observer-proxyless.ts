const observable = (init) => {
  const subs = new Set();
  let v = init;
  return {
    get value() {
      return v;
    },
    set value(n) {
      const old = v;
      v = n;
      subs.forEach((f) => f(n, old));
    },
    subscribe(f) {
      subs.add(f);
      return () => subs.delete(f);
    },
  };
};
const o = observable(1);
const log = [];
const off = o.subscribe((n, old) => log.push([old, n]));
o.value = 2;
o.value += 3;
off();
o.value = 9;
export default [log, o.value];
