const vs = [0, "0", "", null, undefined, NaN, false, [], "1", 1, true];
export default vs
  .map((a) => vs.map((b) => (a == b ? 1 : 0)).join(""))
  .concat(vs.map((a) => vs.map((b) => (a < b ? 1 : 0)).join("")));
