export default [
  typeof Promise.resolve,
  Promise.resolve(Promise.resolve(1)) instanceof Promise,
  (() => {
    const p = Promise.resolve();
    return Promise.resolve(p) === p;
  })(),
  typeof Promise.withResolvers,
];
