const o = {
  [Symbol.toPrimitive](h) {
    return h === "number" ? 42 : h === "string" ? "str" : "def";
  },
};
export default [+o, `${o}`, o + ""];
