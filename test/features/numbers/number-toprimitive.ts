const t = {
  [Symbol.toPrimitive](hint) {
    return hint === "number" ? 42 : hint === "string" ? "text" : "dflt";
  },
};
export default [+t, `${t}`, t + "", t * 2, t == "dflt", String(t), Number(t), t < 50];
