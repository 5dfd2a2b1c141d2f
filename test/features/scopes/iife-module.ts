const M = (() => {
  let p = 0;
  const inc = () => ++p;
  return {
    inc,
    get v() {
      return p;
    },
  };
})();
M.inc();
M.inc();
export default M.v;
