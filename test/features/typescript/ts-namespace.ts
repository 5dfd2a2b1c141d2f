namespace N {
  export const a = 1;
  export function f() {
    return a + 1;
  }
}
export default [N.a, N.f()];
