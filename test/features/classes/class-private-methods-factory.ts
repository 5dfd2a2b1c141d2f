const make = (tag: string) =>
  class {
    #m() {
      return tag;
    }
    static #s() {
      return "s" + tag;
    }
    run() {
      return this.#m();
    }
    static go() {
      return this.#s();
    }
    get #g() {
      return "g" + tag;
    }
    g() {
      return this.#g;
    }
    static of(o: any) {
      return o.#m();
    }
  };
const A = make("a"),
  B = make("b");
const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  new A().run(),
  new B().run(),
  A.go(),
  B.go(),
  attempt(() => A.go.call(B)),
  attempt(() => A.of(new B())),
  attempt(() => B.of(new B())),
  new A().g(),
  attempt(() => B.prototype.g.call(new A())),
];
