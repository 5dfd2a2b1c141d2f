const a = [1, 2, 3];
a[Symbol.iterator] = function* () {
  yield "x";
  yield "y";
};
export default [[...a], a.length, (([p, q]) => [p, q])(a), Array.from(a), JSON.stringify(a)];
