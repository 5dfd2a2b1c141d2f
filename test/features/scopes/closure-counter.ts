const c = () => {
  let n = 0;
  return { inc: () => ++n, get: () => n };
};
const a = c(),
  b = c();
a.inc();
a.inc();
b.inc();
export default [a.get(), b.get()];
