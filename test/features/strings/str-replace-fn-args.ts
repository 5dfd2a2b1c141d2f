export default [
  "John Smith".replace(/(?<f>\w+)\s(?<l>\w+)/, "$<l>, $<f>"),
  "abc".replace(/b/, (...a) => JSON.stringify(a)),
  "a-b-c".replace(/-(\w)/g, (_, c) => c.toUpperCase()),
  "abc".replace("b", "$`|$&|$'"),
  "aaa".replace("a", "b"),
  "x1y2".replace(/\d/g, (d) => d * 2),
  "abc".replace(/(a)(z)?/, "[$1$2]"),
  "price: 10".replace(/\d+/, "$$$&"),
];
