const out: any[] = [];
class A {
  static x = 1;
  static m() {
    return "A.m";
  }
  static get g() {
    return "g" + this.x;
  }
  constructor(public v = 0) {}
}
class B extends A {
  static override x = 2;
  static own() {}
  constructor(a: any, b: any) {
    super(a);
  }
}
class C extends B {}
out.push(
  A.length,
  B.length,
  C.length,
  B.hasOwnProperty("m"),
  Object.hasOwn(B, "x"),
  Object.hasOwn(C, "x"),
  Object.hasOwn(B, "g"),
  B.hasOwnProperty("own"),
  C.hasOwnProperty("own"),
  "m" in C,
  Object.keys(A),
  Object.keys(B),
  Object.keys(C),
);
out.push(
  delete (B as any).x,
  B.x,
  C.x,
  delete (B as any).m,
  B.m(),
  delete (A as any).m,
  typeof (A as any).m,
  delete (B as any).g,
  (B as any).g,
);
(C as any).x = 9;
out.push(B.x, (C as any).x, Object.hasOwn(C, "x"));
delete (C as any).x;
out.push((C as any).x);
export default out;
