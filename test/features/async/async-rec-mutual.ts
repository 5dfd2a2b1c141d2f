const isEven = async (n) => (n === 0 ? true : await isOdd(n - 1));
const isOdd = async (n) => {
  if (n === 0) return false;
  return isEven(n - 1);
};
async function fib(n, memo = {}) {
  if (n < 2) return n;
  return (memo[n] ??= (await fib(n - 1, memo)) + (await fib(n - 2, memo)));
}
async function count(n, acc = []) {
  if (!n) return acc;
  acc.push(n);
  return count(n - 1, acc);
}
async function par(n) {
  if (!n) return 1;
  const [a, b] = await Promise.all([par(n - 1), par(n - 1)]);
  return a + b;
}
export default (async () => [await isEven(31), await fib(20), (await count(30)).length, await par(3)])();
