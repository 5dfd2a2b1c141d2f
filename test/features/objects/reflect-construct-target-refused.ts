class A {
  k = new.target === B;
}
class B {}
const r: any = Reflect.construct(A, [], B);
export default [r instanceof B, r instanceof A];
