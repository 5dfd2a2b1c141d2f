const a = 1,
  b = { a };
export default {
  a,
  b,
  f() {
    return 1;
  },
};
