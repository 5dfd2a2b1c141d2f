export default [
  "Line1\nline2\nLINE3".match(/^line\d$/gim),
  "a.b.c".split("."),
  "a\r\nb\nc".split(/\r?\n/),
  "tEsT".replace(/t/gi, (c) => (c === "t" ? "T" : "t")),
  /^\s*$/.test(" \t\n"),
  "x  y".replace(/\s+/g, " "),
];
