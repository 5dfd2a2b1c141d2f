function f(..._: any[]) {
  return [
    arguments.length,
    typeof arguments,
    Array.isArray(arguments),
    Array.from(arguments),
    [].slice.call(arguments, 1),
    Array.prototype.map.call(arguments, (x: any) => x * 2),
  ];
}
function strictCopy(a: number, b?: number) {
  arguments[0] = 99;
  const r = [a, arguments[0]];
  a = 5;
  return [...r, arguments[0], b, 1 in arguments];
}
function sum(): number {
  let s = 0;
  for (let i = 0; i < arguments.length; i++) s += arguments[i];
  return s;
}
function spread() {
  return Math.max(...(arguments as any));
}
function arrow(this: any, ...a: any[]) {
  return (() => arguments[1])();
}
function nested(a: any) {
  return [1, 2]
    .map(function () {
      return arguments.length;
    })
    .concat(arguments.length);
}
function iter() {
  const o: any[] = [];
  for (const a of arguments as any) o.push(a);
  const [x, y] = arguments as any;
  return [o, x, y];
}
export default [
  f(1, 2, 3),
  strictCopy(1),
  (sum as any)(1, 2, 3),
  (spread as any)(4, 9, 2),
  arrow(1, 2),
  nested(0),
  (iter as any)("p", "q"),
];
