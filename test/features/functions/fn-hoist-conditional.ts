export default (() => {
  const r = [typeof f];
  {
    r.push(typeof f, f());
    function f() {
      return 1;
    }
  }
  return r;
})();
