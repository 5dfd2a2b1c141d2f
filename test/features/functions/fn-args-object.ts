function f() {
  const a = Array.from(arguments);
  return [arguments.length, a, typeof arguments, [...arguments].reverse(), Array.prototype.slice.call(arguments, 1)];
}
export default f(1, "b", null);
