const log = [];
const step = async (n) => {
  log.push("s" + n);
  if (n === 2) throw new RangeError("bad " + n);
  return n;
};
export default (async () => {
  let i = 0;
  try {
    for (;;) {
      i = await step(i + 1);
    }
  } catch ({ name, message }) {
    log.push(name, message);
  } finally {
    log.push("fin");
  }
  return log;
})();
