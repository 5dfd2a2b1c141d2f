const o = {
  valueOf() {
    return 42;
  },
};
const d = {
  toString() {
    return "d";
  },
};
export default [o + 1, o + "x", d + 1, `${o}`.length, +o, -o];
