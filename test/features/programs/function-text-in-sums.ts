function add(a: any, b: any) {
  return a + b;
}
const f = () => 1;
class A {}
export default [add + "", "x" + f, (f + "").length, "" + A];
