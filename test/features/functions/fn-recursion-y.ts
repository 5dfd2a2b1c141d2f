const Y = (f) => ((x) => x(x))((x) => f((y) => x(x)(y)));
export default Y((self) => (n) => (n < 2 ? 1 : n * self(n - 1)))(8);
