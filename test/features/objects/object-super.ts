const base = {
  hi() {
    return "base";
  },
};
const o = {
  __proto__: base,
  hi() {
    return "o" + super.hi();
  },
};
export default o.hi();
