export default [
  ["a10", "a9", "a1"].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
  "a".localeCompare("B", "en", { sensitivity: "base" }),
];
