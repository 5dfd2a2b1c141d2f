const e = new Error();
export default [
  e.message,
  String(e),
  Object.hasOwn(e, "message"),
  String(new Error("")),
  String(new TypeError()),
  new Error(undefined).message,
  new Error(null).message,
  new Error(5).message,
];
