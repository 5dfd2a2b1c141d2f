function f() {
  return [typeof this, this === undefined, arguments.length];
}
export default [
  f.call(),
  f.call(null, 1),
  f.apply(5, [1, 2]),
  f.apply("s"),
  f.call(undefined),
  f.apply(true, { length: 3 }),
];
