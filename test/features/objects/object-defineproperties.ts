const o = Object.defineProperties(
  {},
  {
    a: { value: 1, enumerable: true },
    b: {
      get() {
        return this.a + 1;
      },
      enumerable: true,
    },
  },
);
export default [o.b, Object.keys(o), JSON.stringify(o)];
