const o = { a: { b: 1, c: 2 }, arr: [1, 2, 3] };
const r = [delete o.a.b, delete o.a.zzz, delete o?.a?.c, delete o.nope?.x, delete o.arr[1]];
let t;
try {
  delete Object.freeze({ q: 1 }).q;
} catch (e) {
  t = e instanceof TypeError;
}
export default [r, o, 1 in o.arr, o.arr.length, t];
