const q = () => {
  const items = [],
    waits = [];
  return {
    push: (x) => (waits.length ? waits.shift()(x) : items.push(x)),
    pull: () => (items.length ? Promise.resolve(items.shift()) : new Promise((r) => waits.push(r))),
  };
};
export default (async () => {
  const c = q(),
    r = [];
  const consumer = (async () => {
    for (let i = 0; i < 3; i++) r.push(await c.pull());
  })();
  c.push(1);
  await null;
  c.push(2);
  setTimeout(() => c.push(3), 1);
  await consumer;
  return r;
})();
