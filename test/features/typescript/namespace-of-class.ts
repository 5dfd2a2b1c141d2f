class Cls {
  static from(n: number) {
    return new Cls(n * Cls.factor);
  }
  constructor(public n: number) {}
}
namespace Cls {
  export const factor = 10;
  export let count = 1;
  export function make() {
    count++;
    return new Cls(count);
  }
  export class Inner {
    v = factor;
  }
}
function fn() {
  return fn.calls++;
}
namespace fn {
  export let calls = 0;
}
enum E {
  A,
  B,
}
namespace E {
  export const parse = (s: string) => E[s as any];
}
fn();
fn();
export default [Cls.from(2).n, Cls.make().n, Cls.count, new Cls.Inner().v, fn.calls, E.parse("B"), Cls.name];
