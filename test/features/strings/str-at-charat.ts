const s = "hello";
export default [
  s.at(-1),
  s.at(0),
  s.at(9) ?? "U",
  s.charAt(1),
  s.charAt(9),
  s[0],
  s[9] ?? "U",
  s.charCodeAt(0),
  s.charCodeAt(9),
  s.codePointAt(1),
  s.codePointAt(9) ?? "U",
  s.at("1"),
  s.at(-9) ?? "U",
];
