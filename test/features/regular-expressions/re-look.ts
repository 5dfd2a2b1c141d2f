export default [
  "price: 100usd".match(/\d+(?=usd)/)[0],
  /a(?!b)/.exec("abac").index,
  "$5 6".match(/(?<=\$)\d/)[0],
  "a1 b2".match(/(?<!a)\d/)[0],
];
