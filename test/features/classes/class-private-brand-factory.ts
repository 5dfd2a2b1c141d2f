const make = () =>
  class {
    #x = 1;
    static is(o: any) {
      return #x in o;
    }
    get() {
      return this.#x;
    }
    static read(o: any) {
      return o.#x;
    }
  };
const A = make(),
  B = make();
const a = new A(),
  b = new B();
const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  A.is(a),
  A.is(b),
  B.is(a),
  B.is(b),
  attempt(() => A.read(b)),
  attempt(() => A.prototype.get.call(b)),
  a.get(),
];
