export default (() => {
  try {
    return (1).toFixed(-1);
  } catch {
    return "range";
  }
})();
