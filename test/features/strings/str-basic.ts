const s = "Hello World";
export default [
  s.length,
  s.toUpperCase(),
  s.toLowerCase(),
  s[4],
  s.charAt(99),
  s.charCodeAt(0),
  s.codePointAt(1),
  s.at(-1),
  s.indexOf("o"),
  s.lastIndexOf("o"),
  s.indexOf("o", 5),
  s.indexOf("zz"),
];
