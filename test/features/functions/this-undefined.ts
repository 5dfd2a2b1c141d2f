function f() {
  return this === undefined;
}
export default [f(), (() => f())()];
