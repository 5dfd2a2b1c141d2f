const m = new Map([[1, 2]]);
const it = m.entries();
const r = [it.next(), it.next()];
m.set(3, 4);
r.push(it.next());
const k = m.keys();
k.next();
r.push([...k]);
export default r;
