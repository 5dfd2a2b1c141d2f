let lock = Promise.resolve();
const l = [];
const run = (n, ms) =>
  (lock = lock.then(
    () =>
      new Promise((r) =>
        setTimeout(() => {
          l.push(n);
          r();
        }, ms),
      ),
  ));
run(1, 4);
run(2, 1);
export default run(3, 1).then(() => l);
