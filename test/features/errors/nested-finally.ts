const l = [];
(() => {
  try {
    try {
      return 1;
    } finally {
      l.push("a");
    }
  } finally {
    l.push("b");
  }
})();
export default l;
