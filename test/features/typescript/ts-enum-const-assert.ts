enum Dir {
  Up = 1,
  Down,
  Left = "L",
}
const o = { a: 1 } as const;
type T = keyof typeof o;
interface P {
  x?: number;
}
const p: P = {};
function g<T>(x: T): T {
  return x;
}
const n = p.x ?? g<number>(5);
let u!: string;
export default [Dir.Up, Dir.Down, Dir[2], Dir.Left, o.a satisfies number, n, (u as any) === undefined];
