class A {}
function F() {
  return new.target === undefined;
}
const out = [];
try {
  A();
} catch (e) {
  out.push(e.name);
}
out.push(F());
out.push(
  new (class {
    constructor() {
      this.t = new.target.name;
    }
  })().t,
);
export default out;
