class A {
  get [Symbol.toStringTag]() {
    return "AA";
  }
}
export default [Object.prototype.toString.call(new A()), String(new A())];
