const r = [];
try {
  x;
} catch (e) {
  r.push(e instanceof ReferenceError);
}
let x = 1;
try {
  (() => y)();
} catch (e) {
  r.push(e.name);
}
const y = 2;
try {
  typeof z;
} catch (e) {
  r.push(e.name);
}
let z;
try {
  new C();
} catch (e) {
  r.push(e.name);
}
class C {}
export default r;
