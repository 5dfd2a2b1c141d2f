namespace N {
  export const a = 1;
  export function f() {
    return a + 1;
  }
}
enum E {
  A,
  B = 5,
  C,
}
type X = { [k: string]: number };
const x: X = { q: E.C };
let v = <T extends number>(t: T) => t;
declare const zz: number;
export default [N.a, N.f(), E.A, E.C, x.q, v(3), E[5]];
