const pal = (s) => (s = s.toLowerCase().replace(/[^a-z]/g, "")) === [...s].reverse().join("");
const cap = (s) => s.replace(/\b\w/g, (c) => c.toUpperCase());
const camel = (s) => s.replace(/[-_](\w)/g, (_, c) => c.toUpperCase());
const kebab = (s) => s.replace(/[A-Z]/g, (c) => "-" + c.toLowerCase());
const count = (s) => [...s].reduce((m, c) => m.set(c, (m.get(c) || 0) + 1), new Map());
export default [
  pal("A man, a plan"),
  pal("Was it a car or a cat I saw"),
  cap("the quick fox"),
  camel("a-b_cD"),
  kebab("fooBarBaz"),
  [...count("hello")].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
];
