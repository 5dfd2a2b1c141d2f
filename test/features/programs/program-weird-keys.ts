const o = {};
for (const k of ["", " ", "1.5", "-1", "007", "constructor", "__x__", "length", "a.b", "0"]) o[k] = k + "!";
export default [
  Object.keys(o),
  o["constructor"],
  o["length"],
  delete o.constructor,
  Object.keys(o).length,
  o[1.5],
  o[-1],
  o[0],
  o["007"],
];
