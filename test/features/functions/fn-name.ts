function foo() {}
const bar = () => 1;
const o = { baz() {}, qux: function () {} };
export default [foo.name, bar.name, o.baz.name, o.qux.name, (() => 1).name];
