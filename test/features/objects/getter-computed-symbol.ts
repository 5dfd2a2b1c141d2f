const s = Symbol("s");
const k = "dyn";
const o = {
  get [s]() {
    return 1;
  },
  get [k + "A"]() {
    return 2;
  },
  set [k + "A"](v) {
    this.z = v;
  },
};
o.dynA = 9;
export default [o[s], o.dynA, o.z];
