class A {}
A.prototype.x = 1;
const a = new A();
A.prototype.y = () => 2;
class B extends A {}
B.prototype.x = 5;
export default [a.x, a.y(), new B().x, new B().y()];
