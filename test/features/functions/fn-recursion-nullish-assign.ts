const memo = {};
const ways = (n) => (memo[n] ??= n < 2 ? 1 : ways(n - 1) + ways(n - 2));
export default ways(35);
