const o = {};
Object.defineProperty(o, "x", {
  get() {
    return 4;
  },
  enumerable: true,
});
export default [o.x, o];
