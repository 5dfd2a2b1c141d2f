const a = {
    hi() {
      return "a-hi";
    },
  },
  b = { __proto__: a, own: 1 };
const c = { x: 1 };
Object.setPrototypeOf(c, a);
export default [b.hi(), c.hi(), Object.keys(b), Object.getPrototypeOf(c) === a];
