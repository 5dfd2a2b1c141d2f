function f() {
  let t = 0;
  for (const a of arguments) t += a;
  const [x, ...r] = arguments;
  return [
    t,
    x,
    r,
    arguments.length,
    [].concat(...arguments),
    Object.keys(arguments),
    Array.prototype.map.call(arguments, (v) => v * 2),
  ];
}
export default f(1, 2, 3);
