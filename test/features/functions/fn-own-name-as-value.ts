const xs = [3, 4];
const r: any[] = [];
const f = function me(n: number): any {
  if (n > 2) return xs.map(me as any);
  me2 = me;
  return n ? me(n - 1) : [me.name, me.length];
};
let me2: any;
const g = function walk(t: any): any {
  return Array.isArray(t) ? t.map(walk) : t * 2;
};
const h = function self(n: number): any {
  (self as any).calls = ((self as any).calls ?? 0) + 1;
  return n ? self(n - 1) : (self as any).calls;
};
export default [f(1), me2 === f, g([1, [2, [3]]]), h(3), h(2)];
