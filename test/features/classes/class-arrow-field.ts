class A {
  n = 5;
  f = () => this.n;
}
const { f } = new A();
export default f();
