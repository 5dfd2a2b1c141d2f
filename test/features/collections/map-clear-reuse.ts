const m = new Map();
m.set("x", 1).set("y", 2);
const it = m.keys();
it.next();
m.clear();
m.set("z", 3);
export default [[...it], m.size, Object.fromEntries(m), String(m), new Map(m).get("z")];
