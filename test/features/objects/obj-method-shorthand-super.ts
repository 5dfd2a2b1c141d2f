const a = {
  x() {
    return "a";
  },
};
const b = {
  x() {
    return super.x() + "b";
  },
};
Object.setPrototypeOf(b, a);
const c = {
  x() {
    return super.x() + "c";
  },
};
Object.setPrototypeOf(c, b);
export default c.x();
