class A {
  static n = 0;
}
class B extends A {}
A.n = 7;
export default B.n;
