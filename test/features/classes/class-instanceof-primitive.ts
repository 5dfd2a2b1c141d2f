class A {}
export default [
  1 instanceof Number,
  "a" instanceof String,
  new A() instanceof Object,
  null instanceof Object,
  (() => 0) instanceof Function,
  [] instanceof Object,
  A instanceof Function,
];
