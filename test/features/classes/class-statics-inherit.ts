class A {
  static registry: string[] = [];
  static register(n: string) {
    this.registry.push(this.name + ":" + n);
    return this;
  }
  static create<T>(this: new (...a: any[]) => T, ...a: any[]): T {
    return new this(...a);
  }
  constructor(public v = 0) {}
  clone(): this {
    return new (this.constructor as any)(this.v);
  }
}
class B extends A {
  static override registry: string[] = [];
  get twice() {
    return this.v * 2;
  }
}
class C extends B {}
A.register("x");
B.register("y");
C.register("z");
export default [
  A.registry,
  B.registry,
  C.registry === B.registry,
  B.create(4).twice,
  C.create(5) instanceof C,
  new C(3).clone().constructor === C,
  new C(3).clone().twice,
  Object.getPrototypeOf(C) === B,
  C.name,
  C.length,
  A.length,
  B.hasOwnProperty("register"),
  "register" in B,
];
