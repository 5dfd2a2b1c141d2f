const c = 1;
let r = [];
c ||= 5;
r.push(c);
try {
  c &&= 5;
} catch (e) {
  r.push(e.name);
}
export default r;
