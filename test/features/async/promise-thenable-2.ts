const t = {
  then(res, rej) {
    res("then!");
  },
};
const bad = {
  get then() {
    throw new Error("g");
  },
};
export default Promise.all([
  t,
  Promise.resolve(t),
  (async () => await t)(),
  Promise.resolve(bad).catch((e) => e.message),
  new Promise((r) => r(t)),
]);
