const p: any = (async () => 1)();
export default [
  String(p),
  `${p}`,
  p + "",
  p.toString(),
  Promise.resolve().toString(),
  Object.prototype.toString.call(p),
  String(Math),
  `${JSON}`,
];
