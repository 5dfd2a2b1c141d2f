export default [
  new Array(3).length,
  Array(1, 2),
  new Array("3"),
  Array.of(7),
  new Array(2).fill(0),
  Array(3).join("x"),
];
