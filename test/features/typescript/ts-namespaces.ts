namespace Geo {
  export interface Pt {
    x: number;
    y: number;
  }
  let count = 0;
  export const origin: Pt = { x: 0, y: 0 };
  export function dist(a: Pt, b: Pt = origin) {
    count++;
    return Math.hypot(a.x - b.x, a.y - b.y);
  }
  export namespace Fmt {
    export const s = (p: Pt) => `(${p.x},${p.y})`;
    export class Box {
      constructor(readonly p: Pt) {}
      get t() {
        return s(this.p) + count;
      }
    }
  }
  export const calls = () => count;
  export let mutable = 1;
  export function bump() {
    mutable++;
  }
}
namespace Geo {
  export const twice = (p: Pt) => dist(p) * 2;
}
namespace A.B.C {
  export const deep = "deep";
  export enum E {
    X = 3,
  }
}
import D = A.B.C;
import s = Geo.Fmt.s;
class Cls {
  static from(o: Cls.Opts) {
    return new Cls(o.n * Cls.factor);
  }
  constructor(public n: number) {}
}
namespace Cls {
  export interface Opts {
    n: number;
  }
  export const factor = 10;
}
function fn() {
  return fn.calls++;
}
namespace fn {
  export let calls = 0;
}
Geo.bump();
Geo.mutable += 5;
fn();
fn();
export default [
  Geo.dist({ x: 3, y: 4 }),
  Geo.twice({ x: 6, y: 8 }),
  new Geo.Fmt.Box({ x: 1, y: 2 }).t,
  Geo.calls(),
  Geo.mutable,
  D.deep,
  A.B.C.E.X,
  D.E[3],
  s({ x: 7, y: 8 }),
  Cls.from({ n: 2 }).n,
  fn.calls,
  Object.keys(Geo).sort(),
  typeof Geo.Fmt,
];
