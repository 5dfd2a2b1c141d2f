const o = {
  [Symbol.toPrimitive](h) {
    return h === "number" ? 42 : h === "string" ? "str" : "def";
  },
};
export default [
  +o,
  `${o}`,
  o + "",
  o * 2,
  o == "def",
  o > 41,
  [o] + "",
  String(o),
  Number(o),
  { str: "yes" }[o],
  isNaN(o),
  Math.max(o, 1),
  new Date(0).getTime() + o,
];
