export default [
  Object.prototype.toString.call([]),
  Object.prototype.toString.call(null),
  Object.prototype.toString.call(1),
  Object.prototype.toString.call("s"),
  Object.prototype.toString.call(new Date()),
  Object.prototype.toString.call(() => 1),
  Object.prototype.toString.call({}),
  String({}),
];
