const e = (f: () => unknown) => {
  try {
    f();
    return "no error";
  } catch (e: any) {
    return e.name;
  }
};
// @ts-nocheck
export default [
  e(() => {
    (NaN as any) = 1;
  }),
  e(() => {
    (undefined as any) = 1;
  }),
  e(() => {
    (Infinity as any) = 1;
  }),
  NaN,
  typeof undefined,
];
