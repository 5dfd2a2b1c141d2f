enum Dir {
  Up = 1,
  Down,
  Left = 10,
  Right,
}
enum S {
  A = "a",
  B = "b",
}
const enum F {
  R = 1 << 0,
  W = 1 << 1,
  RW = R | W,
}
export default [
  Dir.Down,
  Dir[2],
  Dir[11],
  Object.keys(Dir),
  S.A,
  Object.values(S),
  F.RW,
  Dir.Right in Dir,
  (Dir as any)["Up"],
];
