function f(..._: any[]) {
  const a: any = arguments;
  return [
    Object.prototype.toString.call(a),
    typeof a,
    Array.isArray(a),
    a instanceof Array,
    a.length,
    [].slice.call(a).length,
    String(a),
  ];
}
function g(_a?: any, _b?: any) {
  const args = arguments;
  const inner = () => args[1];
  return [
    inner(),
    Array.isArray(args),
    args.toString(),
    arguments.toString(),
    `${arguments}`,
    "" + arguments,
    Object.keys({ args }).join(),
    args.length,
  ];
}
function h(_a?: any) {
  const args = arguments;
  function deep(_x?: any, _y?: any) {
    return [args.length, arguments.length];
  }
  return deep(1, 2);
}
function k(_a?: any) {
  let args = arguments;
  const list = Array.from(args);
  for (const x of args) list.push(x + 1);
  args = [] as any;
  return [list, args.length];
}
export default [f(1, 2), g(3, 4), h(1), k(5)];
