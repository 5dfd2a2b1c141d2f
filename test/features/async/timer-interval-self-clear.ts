const log = [];
export default new Promise((res) => {
  let n = 0;
  const h = setInterval(() => {
    log.push(n);
    if (++n === 3) {
      clearInterval(h);
      res(log);
    }
  }, 1);
});
