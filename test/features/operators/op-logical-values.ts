export default [
  0 || "a",
  "" && 1,
  null ?? "d",
  1 && 2 && 3,
  0 || null || undefined,
  [] && 5,
  NaN || "n",
  false ?? 1,
  (1, 2) || 3,
  !"" && "z",
];
