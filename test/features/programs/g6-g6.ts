const map = (s, f) =>
  (function* () {
    for (const x of s) yield f(x);
  })();
export default [
  ...map(
    map(
      map(
        map(
          map(
            map([1, 2], (x) => x + 1),
            (x) => x + 1,
          ),
          (x) => x + 1,
        ),
        (x) => x + 1,
      ),
      (x) => x + 1,
    ),
    (x) => x + 1,
  ),
];
