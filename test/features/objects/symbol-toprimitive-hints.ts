const o = {
  [Symbol.toPrimitive](hint) {
    return hint === "number" ? 42 : hint === "string" ? "str" : "def";
  },
};
export default [+o, `${o}`, o + "", o * 2, o == "def", [o] + "", o < 50, String(o), Number(o)];
