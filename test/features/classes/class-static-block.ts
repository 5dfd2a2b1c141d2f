class A {
  static v;
  static {
    const t = [1, 2];
    this.v = t.length;
  }
}
export default A.v;
