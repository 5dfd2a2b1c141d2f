let a = 1,
  b = 2,
  c = 3;
[a, b, c] = [c, a, b];
const arr = [1, 2, 3, 4];
[arr[0], arr[3]] = [arr[3], arr[0]];
const o = { x: 1, y: 2 };
({ x: o.y, y: o.x } = o);
let p, q;
({
  p,
  q: [, q = 5],
} = { p: 9, q: [1] });
const [
  [m],
  {
    n: { k },
  },
] = [[7], { n: { k: 8 } }];
export default [a, b, c, arr, o, p, q, m, k];
