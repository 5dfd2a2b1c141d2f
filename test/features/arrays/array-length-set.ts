const a = [1, 2, 3];
a.length = 1;
a.length = 3;
a[a.length] = 9;
const o: any = { length: 2, 0: "a", 1: "b" };
export default [
  a,
  a.length,
  Array.prototype.map.call(o, (x: string) => x + x),
  Array.from(o),
  Array.prototype.slice.call(o, 1),
  Array.isArray(o),
  [].concat(o).length,
];
