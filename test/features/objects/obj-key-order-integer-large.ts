const o = {
  b: 1,
  4294967295: "big",
  4294967294: "max",
  7: "s",
  a: 2,
  1e3: "k",
  "1.5": "f",
  "-0": "z",
  0: "zero",
  9999999999: "x",
};
o[3] = "t";
delete o[7];
o[7] = "again";
export default [Object.keys(o), Object.entries(o).length];
