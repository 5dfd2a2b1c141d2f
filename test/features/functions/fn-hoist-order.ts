export default (() => {
  function a() {
    return 1;
  }
  const r = a();
  function a() {
    return 2;
  }
  return [r, a()];
})();
