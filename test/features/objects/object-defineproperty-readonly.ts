const o = {};
Object.defineProperty(o, "k", { value: 1 });
let r;
try {
  o.k = 2;
  r = "set";
} catch (e) {
  r = e.name;
}
let d;
try {
  delete o.k;
  d = "deleted";
} catch (e) {
  d = e.name;
}
export default [r, d, o.k];
