const o = {
  get x() {
    Object.defineProperty(this, "x", { value: 42, writable: false });
    return "first";
  },
};
export default [o.x, o.x];
