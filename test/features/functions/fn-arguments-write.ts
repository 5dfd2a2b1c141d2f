function f(a?: any, b?: any) {
  a = 9;
  arguments[0] = 8;
  return [
    arguments.length,
    [...arguments],
    a,
    b,
    Array.prototype.slice.call(arguments, 1),
    Array.from(arguments).length,
  ];
}
export default [f(1, 2, 3), f(undefined)];
