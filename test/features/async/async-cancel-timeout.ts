const timeout = (p, ms) => {
  let t;
  return Promise.race([
    p,
    new Promise((_, rej) => {
      t = setTimeout(() => rej(new Error("timeout")), ms);
    }),
  ]).finally(() => clearTimeout(t));
};
export default (async () => [
  await timeout(Promise.resolve(1), 5),
  await timeout(new Promise(() => {}), 2).catch((e) => e.message),
])();
