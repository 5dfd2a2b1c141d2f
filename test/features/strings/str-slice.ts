const s = "abcdef";
export default [
  s.slice(1, 3),
  s.slice(-2),
  s.slice(2, -1),
  s.slice(4, 2),
  s.substring(4, 2),
  s.substring(-3, 2),
  s.substr(-3, 2),
  s.substring(2),
];
