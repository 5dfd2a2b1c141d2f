const base = { a: 1, b: 2 };
export default [
  { ...base, b: 3, c: 4 },
  { b: 0, ...base },
  { ...null, ...undefined, ...[9], ..."hi" },
  {
    ...{
      get z() {
        return 1;
      },
    },
  },
];
