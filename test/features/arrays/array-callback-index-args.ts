const log = [];
[10, 20].map((...a) => log.push(a.length));
[10].forEach((v, i, arr) => log.push(i, arr.length));
[1, 2].reduce((...a) => {
  log.push(a.length);
  return 0;
});
["1", "2", "3"].map(parseInt).forEach((x) => log.push(String(x)));
[3, 1].sort((...a) => (log.push(a.length), 0));
Array.from([5], (...a) => log.push(a.length));
export default log;
