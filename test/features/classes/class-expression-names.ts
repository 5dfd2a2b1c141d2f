const A = class Named {
  who() {
    return Named.name;
  }
};
const B = class {};
const o = { C: class {}, ["D" + 1]: class {} };
class E {
  static name = "custom";
}
class F {
  static name() {
    return "fn";
  }
}
export default [
  A.name,
  new A().who(),
  B.name,
  o.C.name,
  o.D1.name,
  E.name,
  F.name(),
  typeof Named,
  class {}.name,
  new (class X {
    y = X.name;
  })().y,
];
