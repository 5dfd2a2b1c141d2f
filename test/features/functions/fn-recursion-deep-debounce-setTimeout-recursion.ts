const log = [];
export default new Promise((done) => {
  function tick(n) {
    log.push(n);
    if (n === 0) return done(log);
    setTimeout(tick, 1, n - 1);
  }
  tick(6);
});
