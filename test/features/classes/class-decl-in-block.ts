let r = [];
{
  class A {
    v() {
      return 1;
    }
  }
  r.push(new A().v());
}
{
  class A {
    v() {
      return 2;
    }
  }
  r.push(new A().v());
}
export default [r, typeof A];
