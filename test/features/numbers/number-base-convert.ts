const toBase = (n, b) => {
  let s = "";
  do {
    s = "0123456789abcdef"[n % b] + s;
    n = Math.floor(n / b);
  } while (n);
  return s;
};
const roman = (n) =>
  [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ].reduce((s, [v, r]) => {
    while (n >= v) {
      s += r;
      n -= v;
    }
    return s;
  }, "");
export default [toBase(255, 2), toBase(0, 7), roman(1994), parseInt(toBase(12345, 16), 16)];
