const p = Object.create(null, {
  a: { value: 1, enumerable: true },
  b: {
    get() {
      return 2;
    },
    enumerable: true,
  },
  c: { value: 3, writable: true },
});
const r = [];
for (const k of ["a", "b", "c", "d"])
  try {
    p[k] = 9;
    r.push(p[k]);
  } catch (e) {
    r.push(e.constructor.name);
  }
export default [r, Object.keys(p)];
