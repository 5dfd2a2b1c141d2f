let n = 0;
const o = {
  get x() {
    return ++n;
  },
};
const { x, x: y } = o;
export default [x, y, n];
