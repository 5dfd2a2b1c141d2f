export default Promise.allSettled([
  new Promise(() => {
    throw 1;
  }),
  new Promise((r) => {
    r("first");
    throw 2;
  }),
]);
