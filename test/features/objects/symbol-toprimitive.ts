const m = {
  [Symbol.toPrimitive](h) {
    return h === "number" ? 42 : h === "string" ? "str" : "def";
  },
};
export default [+m, `${m}`, m + "", m * 2, m == "def", String(m), [m] + "", Number(m), m < 50];
