class A { static label = "x"; }
class B extends A { static s2 = super.name; static get n() { return super.name; } static len() { return super.length; } static l2 = super.label; }
export default [B.s2, B.n, B.len(), B.l2];
