function f() {
  return [String(arguments), Object.prototype.toString.call(arguments)];
}
export default f(1);
