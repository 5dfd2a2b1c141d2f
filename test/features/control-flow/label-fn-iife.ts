const counter = (() => {
  let n = 0;
  return {
    inc: () => ++n,
    get n() {
      return n;
    },
  };
})();
counter.inc();
counter.inc();
export default [
  counter.n,
  function (this: any) {
    return typeof this;
  }.call(5),
  (() => typeof this)(),
  [1, 2, 3].map(Number.prototype.toFixed.call.bind(Number.prototype.toFixed) as any),
];
