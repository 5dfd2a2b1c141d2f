const s = "héllo wörld";
export default [
  s.length,
  s[1],
  s.at(-4),
  s.charAt(7),
  s.slice(1, 4),
  s.substring(0, 2),
  s.substr(-3),
  s.indexOf("ö"),
  s.lastIndexOf("l"),
  s.charCodeAt(1),
  s.codePointAt(7),
  s.charCodeAt(99),
  s[99] ?? "U",
  s.at(99) ?? "U",
  s.charAt(-1),
];
