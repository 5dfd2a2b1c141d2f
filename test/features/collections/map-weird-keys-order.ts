const m = new Map();
m.set("b", 1).set("a", 2).set(3, "n").set("3", "s").set(null, 0);
m.delete("a");
m.set("a", 9);
for (const k of ["b", 3]) m.set(k, m.get(k) + "!");
export default [[...m.keys()], [...m.values()], m.size];
