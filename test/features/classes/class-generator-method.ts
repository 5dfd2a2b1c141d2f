class A {
  *[Symbol.iterator]() {
    yield 1;
    yield 2;
  }
}
export default [...new A()];
