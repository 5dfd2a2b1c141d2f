let n = 0;
const f = () => {
  n++;
  return 1;
};
const { a = f(), b = f() } = { a: 5 };
export default [a, b, n];
