function f() {
  return typeof this;
}
export default [f.call(5), f.call("s"), f.call(null), f.call(undefined), f.call({})];
