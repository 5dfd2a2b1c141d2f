class Foo {
  constructor(a, b) {}
  static m(x) {}
}
const Bar = class {};
const Baz = class Inner {};
export default [
  Foo.name,
  Foo.length,
  Bar.name,
  Baz.name,
  Foo.m.name,
  Foo.m.length,
  new Foo().constructor.name,
  class {}.name,
];
