const s = "Hello, World";
export default [
  s.slice(-5),
  s.slice(2, -3),
  s.substring(5, 2),
  s.substring(-3, 2),
  s.substr(-5, 3),
  s.at(-1),
  s.at(99) === undefined,
  s.indexOf("o", 5),
  s.lastIndexOf("o", 5),
  s.includes("World", 8),
  s.startsWith("World", 7),
  s.endsWith("Hello", 5),
  s.charAt(99),
  s.concat("!", 1),
  s.indexOf(""),
  s.lastIndexOf(""),
];
