function* g() {}
let r;
try {
  class B extends g {}
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
