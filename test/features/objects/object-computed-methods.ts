const k = "dyn";
let n = 0;
const o = {
  [k + ++n]: 1,
  [`m_${n}`]() {
    return "called";
  },
  get [k + "G"]() {
    return "got";
  },
  async ["as"]() {},
  *["gen"]() {
    yield 1;
  },
};
export default [Object.keys(o), o.m_1(), o.dynG, [...o.gen()]];
