const s = new Set(["a", "b", "c"]);
export default [
  Array.from(s, (x, i) => x + i),
  Array.from("héy".slice(0, 1) + "ey"),
  Array.from({ length: 2, 0: "x", 1: "y" }),
];
