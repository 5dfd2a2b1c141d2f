const coins = [1, 2, 5, 10];
const ways = (amount, i = 0) =>
  amount === 0 ? 1 : amount < 0 || i === coins.length ? 0 : ways(amount - coins[i], i) + ways(amount, i + 1);
export default [ways(5), ways(12), ways(30)];
