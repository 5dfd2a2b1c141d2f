class A {
  n = "A";
  hi = () => this.n;
  say() {
    return "say " + this.n;
  }
}
class B extends A {
  n = "B";
  say = () => super.say() + "!";
}
const { hi, say } = new B();
export default [hi(), say()];
