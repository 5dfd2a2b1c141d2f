const [a, , b = 5, ...[c, ...d]] = [1, 2, undefined, 4, 5, 6] as any[];
let x = 1,
  y = 2,
  z = 3;
[x, y, z] = [z, x, y];
const arr = [1, 2, 3];
[arr[0], arr[2]] = [arr[2], arr[0]];
const [
  [e, [f]],
  {
    g: [h],
  },
] = [[1, [2]], { g: [3] }] as any;
const [s1, s2, ...s3] = "hello";
const [m1, ...m2] = new Map([
  ["k", 1],
  ["l", 2],
]);
const [t1] = new Set(["first"]);
const [q = 10, r = q + 1, [w] = [r]] = [] as any[];
function* nat() {
  let i = 0;
  try {
    for (;;) yield i++;
  } finally {
    log.push("closed");
  }
}
const log: string[] = [];
const [n0, n1] = nat();
const res = ([x] = [42, 43]);
const [] = [1];
const [u1, u2] = [null, undefined];
const err = (() => {
  try {
    const [v] = {} as any;
    return v;
  } catch (e: any) {
    return e.name;
  }
})();
export default [
  a,
  b,
  c,
  d,
  x,
  y,
  z,
  arr,
  e,
  f,
  h,
  s1,
  s2,
  s3,
  m1,
  m2,
  t1,
  q,
  r,
  w,
  n0,
  n1,
  log,
  res,
  u1,
  u2 === undefined,
  err,
];
