class A {}
const a = new A();
(A.prototype as any).late = () => "late";
export default (a as any).late();
