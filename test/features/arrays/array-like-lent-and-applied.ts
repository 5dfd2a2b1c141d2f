const al: any = { length: 4, 0: "a", 2: "c" };
const f = (...a: any[]) => a.length;
function g(this: any, ...a: any[]) {
  return a;
}
export default [
  [].map.call(al, (x: any) => x + "!"),
  Array.prototype.filter.call(al, () => true),
  Array.prototype.join.call(al, "-"),
  Array.prototype.map.call("abc", (c: any) => c + c),
  f.apply(null, al),
  g.apply(null, al),
  f.apply(null, new Set([1, 2]) as any),
  Array.prototype.slice.call(al, 1),
  Array.prototype.indexOf.call("abc", "b"),
  Array.prototype.every.call({ length: -1 }, () => false),
  Array.prototype.slice.call({ length: "2", 1: "x" }),
  Array.prototype.reduce.call({ length: 2, 0: 5, 1: 6 }, ((a: any, b: any) => a + b) as any),
  Array.prototype.includes.call({ length: 1, 0: NaN }, NaN),
  [].slice.call(new Uint8Array([1, 2])),
];
