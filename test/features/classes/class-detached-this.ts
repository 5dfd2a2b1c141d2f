class A {
  m() {
    return this;
  }
}
const { m } = new A();
export default m() === undefined;
