const Y = (f) => ((x) => x(x))((x) => f((y) => x(x)(y)));
export default Y((f) => (n) => (n ? n * f(n - 1) : 1))(5);
