const Y = (f) => ((x) => f((v) => x(x)(v)))((x) => f((v) => x(x)(v)));
const fact = Y((self) => (n) => (n <= 1 ? 1 : n * self(n - 1)));
const fib = Y((self) => (n) => (n < 2 ? n : self(n - 1) + self(n - 2)));
export default [fact(5), fact(12), fib(10)];
