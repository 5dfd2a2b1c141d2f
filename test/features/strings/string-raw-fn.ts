export default [
  String.raw`a\nb${1}\t`,
  String.raw({ raw: ["x", "y", "z"] }, 1, 2),
  String.raw({ raw: "abc" }, "-", "+"),
];
