abstract class A {
  constructor() {
    if (new.target === A) throw new TypeError("abstract");
  }
}
class B extends A {}
const t = (f: () => any) => {
  try {
    return f() instanceof A;
  } catch (e: any) {
    return e.message;
  }
};
const g = () => {
  function H() {
    const a = () => new.target === H;
    return { v: a() };
  }
  return new (H as any)().v;
};
export default [t(() => new (A as any)()), t(() => new B()), g()];
