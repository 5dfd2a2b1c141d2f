class A {
  static name() {
    return "called";
  }
}
class B {
  static get name() {
    return "got";
  }
}
class C {
  static constructor() {
    return "static";
  }
  constructor() {}
}
class D {
  static #hidden() {}
  #own() {}
  static names() {
    return [D.#hidden.name, new D().#own.name];
  }
}
class E {
  method() {
    return new.target;
  }
  get got() {
    return new.target;
  }
  static make() {
    return [new.target, (() => new.target)()];
  }
  *gen(): any {
    yield new.target;
  }
  async later() {
    return new.target;
  }
}
const F = function (this: any) {
  this.t = new.target === F;
} as any;
export default (async () => [
  (A as any).name(),
  (B as any).name,
  (C as any).constructor(),
  new C().constructor === C,
  D.names(),
  new E().method(),
  new E().got,
  E.make(),
  [...new E().gen()],
  await new E().later(),
  new F().t,
])();
