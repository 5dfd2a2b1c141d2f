const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
const run = async () => {
  await null;
  return sum(80);
};
export default run();
