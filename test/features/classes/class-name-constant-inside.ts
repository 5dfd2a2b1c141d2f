const kinds: string[] = [];
const attempt = (f: () => any) => {
  try {
    f();
    kinds.push("ran");
  } catch (e) {
    kinds.push((e as Error).constructor.name + " " + (e as Error).message);
  }
};
class A {
  set() {
    (A as any) = 1;
  }
  static over() {
    (A as any) = 2;
  }
  get now() {
    return A;
  }
}
const a = new A();
attempt(() => a.set());
attempt(() => A.over());
const keep = A;
const now = a.now === keep;
class B {
  f() {
    return () => {
      (B as any)++;
    };
  }
}
attempt(() => new B().f()());
const C = class D {
  f() {
    (D as any) += 1;
  }
};
attempt(() => new C().f());
export default [kinds, now];
