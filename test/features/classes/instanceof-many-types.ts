class A {}
class B extends A {}
const f = () => {};
export default [
  new B() instanceof A,
  {} instanceof Object,
  [] instanceof Object,
  f instanceof Function,
  f instanceof Object,
  Object.create(null) instanceof Object,
  (5 as any) instanceof Number,
  new Date() instanceof Date,
  /x/ instanceof RegExp,
  Promise.resolve() instanceof Promise,
  new Map() instanceof Map,
  new Error() instanceof Error,
  new TypeError() instanceof Error,
  new Uint8Array(1) instanceof Uint8Array,
  A instanceof Function,
  B.prototype instanceof A,
];
