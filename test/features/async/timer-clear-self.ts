let n = 0;
export default new Promise((r) => {
  const t = setInterval(() => {
    n++;
    if (n === 2) {
      clearInterval(t);
      setTimeout(() => r(n), 5);
    }
  }, 1);
});
