export default [
  "abc".split("").reverse().join(""),
  "a-b_c".split(/[-_]/),
  "  x ".trim().length,
  "abc".substring(1).toUpperCase(),
];
