const memo = {};
const fib = (n) => (n in memo ? memo[n] : (memo[n] = n < 2 ? n : fib(n - 1) + fib(n - 2)));
export default fib(30);
