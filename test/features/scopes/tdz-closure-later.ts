const f = () => v;
let r;
try {
  f();
} catch (e) {
  r = e.name;
}
let v = 3;
export default [r, f()];
