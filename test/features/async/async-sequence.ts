const l = [];
const step = async (n) => {
  l.push("s" + n);
  await null;
  l.push("e" + n);
  return n;
};
export default (async () => {
  await step(1);
  const r = await Promise.all([step(2), step(3)]);
  return [l, r];
})();
