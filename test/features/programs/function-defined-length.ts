function f(a: any, b: any) {
  return [a, b];
}
Object.defineProperty(f, "length", { value: 7 });
const g = (x: any) => x;
export default [f.length, g.length, [1, 2].length];
