const o: any = { a: 1 };
const out: any[] = [];
Object.setPrototypeOf(o, null);
out.push(Object.getPrototypeOf(o), "toString" in o, o.a, o instanceof Object);
Object.setPrototypeOf(o, { z: 3 });
out.push(o.z, "toString" in o, o instanceof Object);
const t = (f: () => any) => {
  try {
    out.push(f());
  } catch (e: any) {
    out.push(e.name + ": " + e.message);
  }
};
t(() => Object.setPrototypeOf(null as any, {}));
t(() => Object.setPrototypeOf(1 as any, {}));
t(() => Object.setPrototypeOf({}, 1 as any));
t(() => Object.setPrototypeOf(Object.freeze({}), {}));
t(() => Object.setPrototypeOf(o, o));
t(() => Object.setPrototypeOf(Object.getPrototypeOf(o), o));
t(() => Object.defineProperty({}, "a", { get: 1 } as any));
t(() => Object.defineProperty({}, "a", { set: null } as any));
t(() => Object.defineProperty({}, "a", null as any));
t(() => Object.defineProperty({}, "y", { get() {}, value: 1 } as any));
t(() => Object.defineProperty(Object.freeze({}), "x", { value: 1 }));
class A {
  a() {
    return 1;
  }
}
class B {
  a() {
    return 2;
  }
}
const x = new A();
Object.setPrototypeOf(x, B.prototype);
out.push(x.a(), x instanceof A, x instanceof B);
t(() => new WeakMap().set("s" as any, 1));
t(() => new WeakSet().add(1 as any));
export default out;
