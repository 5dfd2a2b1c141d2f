const subs = new Set();
const on = (f) => {
  subs.add(f);
  return () => subs.delete(f);
};
const l = [];
const off = on((x) => l.push(x));
on((x) => l.push(x * 2));
subs.forEach((f) => f(1));
off();
subs.forEach((f) => f(5));
export default l;
