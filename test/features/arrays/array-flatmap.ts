export default [
  [1, 2, 3].flatMap((x) => [x, x * 2]),
  ["it is", "fine"].flatMap((s) => s.split(" ")),
  [1, 2].flatMap((x) => [[x]]),
  [1, 2, 3].flatMap((x) => (x % 2 ? [] : x)),
];
