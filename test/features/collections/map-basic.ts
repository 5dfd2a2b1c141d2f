const m = new Map<any, any>([
  ["a", 1],
  ["b", 2],
]);
m.set("c", 3).set("a", 9);
m.delete("b");
export default [m.size, m.get("a"), m.has("b"), [...m], [...m.keys()], [...m.values()], m.get("zz") === undefined];
