enum Dir {
  Up,
  Down = 5,
  Left,
  Right = Left * 2,
  Neg = -1,
}
enum Level {
  Low = "LOW",
  High = "HIGH",
}
const enum CE {
  A = 1 << 0,
  B = 1 << 1,
  C = A | B,
  D = "str".length,
}
enum Mixed {
  N = 1,
  S = "s",
  Comp = Math.max(3, 7),
}
enum Dir2 {
  X = Dir.Down,
  Y,
}
const f = (d: Dir) => {
  switch (d) {
    case Dir.Up:
      return "up";
    case Dir.Down:
      return "down";
    default:
      return Dir[d];
  }
};
enum Dir {
  Extra = 100,
}
namespace Dir {
  export const opposite = (d: Dir) => (d === Dir.Up ? Dir.Down : Dir.Up);
}
const has = (f: CE, x: CE) => (f & x) === x;
const names = Object.keys(Dir).filter((k) => isNaN(Number(k)));
function parse(s: string): Level | undefined {
  return (Object.values(Level) as string[]).includes(s) ? (s as Level) : undefined;
}
export default [
  Dir.Up,
  Dir.Right,
  Dir[5],
  Dir[-1],
  Level.Low,
  Object.keys(Level),
  CE.C,
  CE.D,
  Mixed.Comp,
  Mixed[7],
  (Mixed as any).s,
  Dir2.Y,
  [0, 5, 6, 100].map(f),
  Dir.opposite(Dir.Up),
  has(CE.C, CE.B),
  names,
  parse("LOW"),
  parse("x") === undefined,
  Dir["Left"],
  typeof Dir,
  Object.keys(Dir).length,
];
