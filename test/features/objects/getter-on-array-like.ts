const o: any = { length: 3, 0: "a", 2: "c" };
const a = Array.from(o, (v, i) => v ?? i);
const idx = [..."abc"].entries();
export default [
  a,
  [...idx],
  Array.prototype.join.call(o, "+"),
  Array.prototype.filter.call(o, Boolean),
  Object.keys([..."ab"]),
  Array.prototype.indexOf.call("abc", "b"),
];
