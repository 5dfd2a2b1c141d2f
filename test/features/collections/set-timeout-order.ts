export default new Promise((done) => {
  const log: number[] = [];
  setTimeout(() => log.push(3), 30);
  setTimeout(() => log.push(1), 5);
  setTimeout(() => log.push(2), 15);
  const t = setTimeout(() => log.push(99), 10);
  clearTimeout(t);
  setTimeout(() => done(log), 60);
});
