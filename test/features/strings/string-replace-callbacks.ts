export default [
  "a1b2".replace(/[a-z](\d)/g, (m, d, off, str) => `${off}${d * 2}${str.length}`),
  "John Smith".replace(/(\w+)\s(\w+)/, "$2, $1"),
  "aaa".replace(
    /a/g,
    (
      (i) => () =>
        i++
    )(0),
  ),
  "x.y.z".replaceAll(".", (m, i) => i),
  "abc".replace(/(?<first>a)/, (...a) => a.at(-1).first.toUpperCase()),
  "$1".replace("$1", "$$1"),
  "abc".replace("b", "$0$&$1"),
  "aXb".replace(/x/i, "$'$`"),
];
