export default [
  new Error(5).message,
  new Error(undefined).message,
  new Error(null).message,
  new Error({ toString: () => "o" }).message,
  new Error([1, 2]).message,
  "message" in new Error(),
  Object.hasOwn(new Error(), "message"),
  Object.hasOwn(new Error("a"), "message"),
];
