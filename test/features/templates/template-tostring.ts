const o = {
  toString() {
    return "S";
  },
  valueOf() {
    return 1;
  },
};
export default [`${o}`, o + "", o * 2];
