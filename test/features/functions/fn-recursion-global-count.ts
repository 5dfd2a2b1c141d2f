var calls = 0;
function h(n) {
  calls += 1;
  if (n < 1) return;
  h(n - 1);
  h(n - 1);
}
h(6);
export default calls;
