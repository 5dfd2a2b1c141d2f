let n = 0;
const h = (k, a, b, c) => {
  if (k) {
    h(k - 1, a, c, b);
    n++;
    h(k - 1, c, b, a);
  }
};
h(6, "a", "b", "c");
export default n;
