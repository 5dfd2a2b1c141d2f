let r;
try {
  new A();
  r = "no";
} catch (e) {
  r = e.name;
}
class A {}
export default r;
