const log = [];
const t = (x) => {
  log.push(x);
  return x;
};
function f(n) {
  if (n === 0) return 0;
  return t("a" + n) && f(n - 1) + f(t(0));
}
f(20);
export default [log.length, log.slice(0, 3)];
