let n = 0;
const f = () => {
  n++;
  [1].forEach(f);
};
let r;
try {
  f();
} catch (e) {
  r = e instanceof RangeError;
} finally {
  n = -1;
}
export default [r, n];
