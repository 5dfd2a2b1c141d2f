const r = /a/g;
r.lastIndex = 2;
const t = [r.exec("aaba")?.index, r.lastIndex];
r.lastIndex = 0;
t.push("aaba".replace(r, "x"), r.lastIndex);
export default t;
