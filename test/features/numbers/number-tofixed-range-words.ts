export default (() => {
  try {
    return (1).toFixed(101);
  } catch (e) {
    return (e as Error).message;
  }
})();
