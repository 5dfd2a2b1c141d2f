const log = [];
const k = (n) => {
  log.push("k" + n);
  return n;
};
const d = (n) => {
  log.push("d" + n);
  return n;
};
const { [k("a")]: a = d(1), [k("b")]: b = d(2) } = { a: 0 };
export default [a, b, log];
