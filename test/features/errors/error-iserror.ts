export default [
  new Error("x") instanceof Error,
  Object.prototype.toString.call(new TypeError("a")),
  new Error("a").toString(),
  `${new RangeError("r")}`,
  new Error("e") + "",
];
