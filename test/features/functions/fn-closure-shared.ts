const fs = (() => {
  let x = 0;
  return [() => x++, () => x];
})();
fs[0]();
fs[0]();
export default fs[1]();
