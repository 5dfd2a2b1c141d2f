const o = { a: 1, b: undefined };
const r = ["a" in o, "b" in o, delete o.a, "a" in o, delete o.zzz, 0 in [1], "1" in [1]];
let e;
try {
  "x" in "str";
} catch (x) {
  e = x.name;
}
export default [r, e];
