const base = {
  greet() {
    return "hi " + this.who;
  },
};
const derived = {
  __proto__: base,
  who: "d",
  greet() {
    return super.greet() + "!";
  },
};
export default derived.greet();
