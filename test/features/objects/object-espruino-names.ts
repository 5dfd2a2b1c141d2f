const o = {};
export default [
  o["on"] === undefined,
  "emit" in o,
  o.clone === undefined,
  o.removeListener === undefined,
  typeof o.toString,
  "valueOf" in o,
  o["addListener"] ?? "none",
  Object.hasOwn(o, "on"),
];
