const k = "a";
export default {
  [k]: 1,
  [k + "b"]: 2,
  ["c" + 1]() {
    return 1;
  },
};
