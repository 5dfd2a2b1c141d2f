const m = {
  valueOf() {
    return 7;
  },
  toString() {
    return "str";
  },
};
export default [m + 1, m * 2, `${m}`, m + "", m > 6, m == 7, [m] + "", String(m), JSON.stringify({ m }), -m];
