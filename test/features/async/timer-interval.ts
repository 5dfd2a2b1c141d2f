export default new Promise((r) => {
  let n = 0;
  const i = setInterval(() => {
    if (++n === 3) {
      clearInterval(i);
      r(n);
    }
  }, 1);
});
