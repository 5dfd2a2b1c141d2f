export default [
  new Array(3).length,
  new Array("3"),
  new Array(1, 2),
  Array(2).length,
  Array.apply(null, [1, 2]),
  [...Array(3).keys()],
];
