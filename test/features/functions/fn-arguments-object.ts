function f(a) {
  const r = [
    arguments.length,
    arguments[0],
    arguments[5],
    [...arguments],
    Array.from(arguments),
    Array.prototype.slice.call(arguments, 1),
    Array.isArray(arguments),
    typeof arguments,
  ];
  a = 99;
  r.push(arguments[0]);
  return r;
}
export default f(1, 2, 3);
