const o = { a: 1, b: 2 };
export default [delete o.a, o, delete o.zzz, "a" in o];
