const log = [];
const id = async (x) => {
  log.push("id" + x);
  return x;
};
const add = async (a, b) => {
  log.push(`add${a}${b}`);
  if (b <= 0) return a;
  return await add(a + (await id(1)), b - 1);
};
const deep = async (n, f) => {
  if (n === 0) return f();
  return await deep(n - 1, async () => (await f()) + n);
};
async function each(xs, f, i = 0) {
  if (i >= xs.length) return;
  await f(xs[i], i);
  await each(xs, f, i + 1);
}
export default (async () => {
  const r = [await add(1, 3), await deep(8, async () => 0)];
  await each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], async (x) => {
    log.push(x);
  });
  return [r, log.join()];
})();
