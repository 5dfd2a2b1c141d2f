class A {
  x = 1;
}
const a = new A();
delete (a as any).x;
export default [a, a.x === undefined];
