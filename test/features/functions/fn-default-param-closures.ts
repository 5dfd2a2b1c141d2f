let n = 0;
const f = (
  a,
  get = () => a,
  set = (v) => {
    a = v;
  },
) => {
  set(a + 1);
  return [a, get()];
};
const g = (x = n++, y = n++) => [x, y];
const h = ({ a = 1, b = a + 1 } = {}, [c = b, d = c] = []) => [a, b, c, d];
export default [f(1), g(), g(9), g(undefined, 1), n, h(), h({ a: 5 }), h({}, [7])];
