const a = [1, 2, 3];
[a[0], a[2]] = [a[2], a[0]];
let x = 1,
  y = 2,
  z = 3;
[x, y, z] = [z, x, y];
export default [a, x, y, z];
