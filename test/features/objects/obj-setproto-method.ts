const a = {
  hi() {
    return "a" + this.n;
  },
};
const b = Object.setPrototypeOf({ n: 1 }, a);
export default [b.hi(), Object.getPrototypeOf(b) === a];
