const o = { a: 1, b: 2 };
const a = [1, 2, 3];
const r = [delete o.a, delete o.zz, delete a[1], o, a.length, 1 in a, delete o?.b, "b" in o];
let t;
try {
  delete Object.freeze({ x: 1 }).x;
} catch (e) {
  t = e.name;
}
export default [r, t];
