const split = ([x, ...xs]) =>
  x === undefined ? [[], []] : (([a, b]) => (x % 2 ? [[x, ...a], b] : [a, [x, ...b]]))(split(xs));
export default split([1, 2, 3, 4, 5, 6, 7, 8]);
