const log = [];
const r = "x-1 y-22".replace(/(?<name>[a-z])-(?<num>\d+)/g, (...args) => {
  log.push(args.length, args[0], args[3], typeof args[4], args[args.length - 1].num);
  return `${args[2]}:${args[1]}`;
});
export default [
  r,
  log,
  "aaa".replace(/a/g, (m, i) => i),
  "abc".replace(/(z)?b/, (m, z) => String(z)),
  "abc".replace("b", (m, i, s) => m + i + s),
  "a.b".replaceAll(".", () => "$&"),
  "a$b".replace("$", "$$$$"),
  "cost".replace(/(c)(o)(s)(t)/, "$4$3$2$1$0$5"),
  "ab".replace(/(?<x>a)/, "[$<x>][$<y>]"),
];
