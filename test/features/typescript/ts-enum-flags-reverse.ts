enum P {
  None = 0,
  R = 1 << 0,
  W = 1 << 1,
  X = 1 << 2,
  RW = R | W,
  All = ~(~0 << 3),
}
const fmt = (p: P) =>
  p === P.None
    ? "None"
    : Object.keys(P)
        .filter((k) => isNaN(+k))
        .filter((k) => {
          const v = P[k as keyof typeof P] as number;
          return v && (v & (v - 1)) === 0 && (p & v) === v;
        })
        .join("|");
enum Color {
  Red = "r",
  Green = "g",
}
const byVal = (v: string) => (Object.keys(Color) as (keyof typeof Color)[]).find((k) => Color[k] === v);
enum Neg {
  A = -2,
  B,
  C,
  D = 1.5,
  E,
}
declare enum Ext {
  Q = 5,
}
enum Empty {}
const enum Q {
  A = ("a".length as any) || 1,
  B = 3,
}
enum Fn {
  x = (() => 4)(),
  "quoted name" = 9,
  y = x * 2,
}
let p: P = P.R;
p |= P.X;
p &= ~P.R;
p ^= P.W;
const m: Record<Color, number> = { [Color.Red]: 1, [Color.Green]: 2 };
const m2 = new Map<P, string>([[P.R, "read"]]);
function next(n: Neg): Neg {
  return n === Neg.C ? Neg.A : n + 1;
}
const iter = [];
for (const k in Color) iter.push(k);
for (const v of Object.values(P)) if (typeof v === "number") iter.push(v);
export default [
  P.RW,
  P.All,
  fmt(P.All),
  fmt(P.None),
  fmt(P.R | P.X),
  P[3],
  P[8],
  byVal("g"),
  byVal("z"),
  Neg[-2],
  Neg[-1],
  Neg.C,
  Neg.E,
  Neg[2.5],
  Object.keys(Empty),
  Q.B,
  Fn.x,
  Fn["quoted name"],
  Fn.y,
  Fn[9],
  fmt(p),
  m,
  m2.get(P.R),
  next(Neg.A),
  next(Neg.C),
  iter,
  typeof P.R,
  JSON.stringify(Color),
  Color.Red + "!",
  P.R + 1,
];
