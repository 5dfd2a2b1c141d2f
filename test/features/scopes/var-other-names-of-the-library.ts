const N = Number,
  M = Math;
const O = Object;
const J = JSON,
  A = Array,
  S = String,
  P = Promise;
const f = (N: any) => N;
const D = Date;
class K {
  static M = Math;
  m() {
    return M.hypot(3, 4);
  }
}
export default (async () => [
  N.isInteger(5),
  N("12"),
  N.parseFloat("1.5x"),
  M.max(1, 2),
  M.cbrt(27),
  O.entries({ a: 1 }),
  J.stringify({ a: undefined }),
  A.from("ab"),
  S(null),
  S.raw`a`,
  await P.all([1]),
  f(3),
  ((x = M.sign(-3)) => x)(),
  { N, x: 1 }.N === Number,
  new D(0).toISOString(),
  K.M.max(1, 5),
  new K().m(),
  [1.5].map(M.floor),
  ["1"].map(N),
  O.is(N, Number),
])();
