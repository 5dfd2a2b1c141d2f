const out = [];
try {
  a;
} catch (e) {
  out.push(e.name);
}
let a = 1;
const f = () => late;
try {
  f();
} catch (e) {
  out.push(e.name);
}
const late = 2;
out.push(f());
try {
  ((x = y, y = 1) => x)();
} catch (e) {
  out.push(e.name);
}
export default out;
