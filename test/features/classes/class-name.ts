class Foo {
  static m() {}
}
const Bar = class {};
export default [Foo.name, Bar.name, new Foo().constructor.name, new Foo().constructor === Foo];
