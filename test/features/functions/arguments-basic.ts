function f() {
  return [arguments.length, arguments[1], [...arguments]];
}
export default f(1, 2, 3);
