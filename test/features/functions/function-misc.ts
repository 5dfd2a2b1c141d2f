function f(a: any, b: any) {
  return arguments.length;
}
const g = function fact(n: number): number {
  return n <= 1 ? 1 : n * fact(n - 1);
};
const args = (
  function () {
    return Array.prototype.slice.call(arguments, 1);
  } as any
)(1, 2, 3);
function Ctor(this: any, n: number) {
  this.n = n;
}
Ctor.prototype.get = function () {
  return this.n;
};
const inst = new (Ctor as any)(4);
const obj: any = {
  v: 1,
  reg() {
    return (() => this.v)();
  },
};
const { reg } = obj;
let lost = "";
try {
  reg();
} catch (e: any) {
  lost = e.name;
}
export default [
  (f as any)(1, 2, 3),
  f.length,
  g(5),
  args,
  inst.get(),
  inst instanceof (Ctor as any),
  inst.constructor === Ctor,
  obj.reg(),
  lost,
  typeof Function.prototype,
  (() => {}).hasOwnProperty("prototype"),
  Ctor.hasOwnProperty("prototype"),
  f.bind(null, 1).length,
  ((...r: any[]) => r.length)(...[1, 2], ...[3]),
  [1, 2, 3].map(Math.sqrt.bind(null)).map(Math.floor),
  f instanceof Function,
  Object.getPrototypeOf(f) === Function.prototype,
  ((f as any).custom = 3),
  Object.keys(f),
];
