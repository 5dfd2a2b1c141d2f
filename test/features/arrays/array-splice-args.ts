const run = (...args: any[]) => {
  const a = [1, 2, 3, 4, 5];
  const r = (a as any).splice(...args);
  return [r, a];
};
export default [
  run(),
  run(2),
  run(-2),
  run(1, 0, "x"),
  run(1, 2, "a", "b", "c"),
  run(10, 1, "end"),
  run(-10, 1),
  run(0, undefined),
  run(undefined),
  run(1, -5, "n"),
  run("1", "2"),
  run(NaN, 1),
  run(1.9, 1.9),
  [1, 2, 3].slice(-2, -1),
  [1, 2, 3].slice("1" as any),
  [1, 2, 3].fill(7, -1),
  [1, 2, 3, 4, 5].copyWithin(1, 3, 4),
  [1, 2, 3].copyWithin(-2, 0),
  [1, 2, 3].lastIndexOf(3, -4),
  [1, 2, 3].includes(1, 1),
  [1, 2].at(NaN),
  [1, 2].at(-3),
  [3].indexOf(3, 5),
];
