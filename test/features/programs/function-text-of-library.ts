export default [
  String(Math.abs),
  Math.max + "",
  `${JSON.stringify}`,
  String([].map),
  String(Map),
  parseInt.toString(),
  Function.prototype.toString.call(Object.keys),
];
