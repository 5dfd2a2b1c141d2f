const t = { a: 1 };
const r = Object.assign(t, { b: 2 }, null, { a: 3 }, "xy", undefined, [7]);
export default [
  r === t,
  t,
  (() => {
    try {
      Object.assign(null);
    } catch (e) {
      return e.name;
    }
  })(),
];
