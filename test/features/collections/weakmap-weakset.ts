const wm = new WeakMap(),
  ws = new WeakSet();
const k = {},
  f = () => 1;
wm.set(k, 1).set(f, 2);
ws.add(k);
let r;
try {
  wm.set("s", 1);
} catch (e) {
  r = e.name;
}
export default [wm.get(k), wm.get(f), wm.has({}), ws.has(k), wm.delete(k), wm.has(k), r, wm.get("zz") ?? "U"];
