const o = {
  get lazy() {
    const v = Math.sqrt(16);
    Object.defineProperty(this, "lazy", { value: v });
    return v;
  },
};
export default [o.lazy, o.lazy, Object.getOwnPropertyDescriptor(o, "lazy")!.value];
