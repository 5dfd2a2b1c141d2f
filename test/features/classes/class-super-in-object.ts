const base = {
  hi() {
    return "hi " + this.name;
  },
};
const o = {
  __proto__: base,
  name: "o",
  hi() {
    return super.hi() + "!";
  },
};
export default o.hi();
