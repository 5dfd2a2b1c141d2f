let n = 0;
export default new Promise((r) => {
  const id = setInterval(() => {
    if (++n === 3) {
      clearInterval(id);
      r(n);
    }
  }, 2);
});
