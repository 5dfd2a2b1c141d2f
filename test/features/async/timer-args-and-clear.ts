const log = [];
let end;
const ended = new Promise((r) => {
  end = r;
});
const id = setInterval(
  (a, b) => {
    log.push(a + b);
    if (log.filter((x) => x === 5).length === 3) {
      clearInterval(id);
      setTimeout(() => end(log.map(String).sort()), 30);
    }
  },
  1,
  2,
  3,
);
const t = setTimeout(() => log.push("never"), 1);
clearTimeout(t);
clearTimeout(undefined);
clearTimeout(null);
clearTimeout({});
clearInterval(12345);
setTimeout((...a) => log.push(a.length), 2);
setTimeout(() => log.push("neg"), -5);
setTimeout(() => log.push("str"), "1");
export default ended;
