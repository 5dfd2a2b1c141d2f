const vs = [0, "", "0", null, undefined, false, true, [], [0], ["a"], "a", NaN, 1, "1"];
export default vs.map((a) => vs.map((b) => (a == b ? 1 : 0)).join("")).join("|");
