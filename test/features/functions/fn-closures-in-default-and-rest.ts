let n = 0;
const f = (a, b = () => a + n, ...[c = b()]) => {
  n++;
  return [a, b(), c];
};
export default [f(1), f(2, () => 9), f(3, undefined, 7)];
