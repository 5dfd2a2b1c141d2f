const pipe =
  (...f) =>
  (x) =>
    f.reduce((a, g) => g(a), x);
const compose = (...f) => pipe(...f.reverse());
export default [
  pipe(
    (x) => x + 1,
    (x) => x * 2,
  )(3),
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(3),
  pipe()(9),
];
