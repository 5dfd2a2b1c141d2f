let i = 0;
const o = {
  ["a" + ++i]: i,
  ["a" + ++i]() {
    return i;
  },
  get ["a" + ++i]() {
    return "g";
  },
  [[1, 2]]: "arr",
  [null]: "n",
  [1.5]: "f",
  [-1]: "neg",
  [{}]: "obj",
};
export default [o, Object.keys(o), o.a2()];
