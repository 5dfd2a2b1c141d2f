const p = Promise.resolve(1);
export default [
  Promise.resolve(p) === p,
  p.then() !== p,
  p instanceof Promise,
  Object.prototype.toString.call(p),
  typeof p.then,
];
