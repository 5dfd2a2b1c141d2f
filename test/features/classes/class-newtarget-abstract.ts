class Shape {
  constructor() {
    if (new.target === Shape) throw new TypeError("abstract");
    this.n = new.target.name;
  }
}
class Sq extends Shape {}
let t;
try {
  new Shape();
} catch (e) {
  t = e.message;
}
export default [t, new Sq().n];
