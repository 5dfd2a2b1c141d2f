const o = {
  get "a-b"() {
    return 1;
  },
  get default() {
    return 2;
  },
  get [`c${1}`]() {
    return 3;
  },
};
export default [o["a-b"], o.default, o.c1];
