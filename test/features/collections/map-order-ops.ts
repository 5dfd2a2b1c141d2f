const m = new Map([
  ["a", 1],
  ["b", 2],
]);
m.set("a", 9).set("c", 3);
m.delete("b");
m.set("b", 4);
export default [
  [...m],
  m.size,
  [...m.keys()],
  [...m.values()],
  m.has("z"),
  m.get("z") === undefined,
  m.delete("zz"),
  m.delete("a"),
  [...m],
];
