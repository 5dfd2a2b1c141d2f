export default new Promise((done) => {
  const log: string[] = [];
  let n = 0;
  const id = setInterval(() => {
    log.push("i" + ++n);
    if (n === 3) {
      clearInterval(id);
      done(log);
    }
  }, 2);
  setTimeout((a: string, b: number) => log.unshift(a + b), 0, "t", 1);
});
