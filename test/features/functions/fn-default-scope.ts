let x = 1;
const f = (a = x, b = () => a) => {
  a = 5;
  return [a, b()];
};
export default f();
