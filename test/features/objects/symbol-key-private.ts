const K = Symbol("k");
class A {
  [K] = 1;
  get() {
    return this[K];
  }
}
export default [new A().get(), Object.keys(new A()), JSON.stringify(new A())];
