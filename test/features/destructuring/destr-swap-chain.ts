let a = 1,
  b = 2,
  c = 3;
[a, b, c] = [c, a, b];
const arr = [1, 2, 3];
[arr[0], arr[2]] = [arr[2], arr[0]];
export default [a, b, c, arr];
