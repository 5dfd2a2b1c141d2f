export default [
  "\x41\u0042\u{43}",
  "tab\there",
  "nl\nx",
  "q'q\"q`",
  "\0".length,
  "\
joined",
  "back\\slash",
  "\b\f\v".length,
  "a\u0000b".length,
];
