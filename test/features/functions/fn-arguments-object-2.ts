function f(a, b) {
  "use strict";
  arguments[0] = 9;
  b = 7;
  return [
    a,
    b,
    arguments[0],
    arguments[1],
    arguments.length,
    Array.isArray(arguments),
    typeof arguments,
    Object.prototype.toString.call(arguments),
  ];
}
function g() {
  arguments[3] = "x";
  arguments.length = 2;
  return Array.from(arguments);
}
function h() {
  return [...arguments].map((x) => x * 2).concat(Array.prototype.slice.call(arguments, 1));
}
function k() {
  const inner = () => arguments[0];
  return inner("no");
}
export default [f(1), g("p", "q", "r"), h(1, 2), k("yes")];
