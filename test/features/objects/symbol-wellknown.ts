export default [
  typeof Symbol.iterator,
  Symbol.iterator.toString(),
  Symbol("a").description,
  Symbol.for("k").description,
  Symbol.keyFor(Symbol.for("k")),
];
