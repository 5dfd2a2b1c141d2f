const s = "abcdefgh";
export default [
  s.substring(2, 5),
  s.substring(5, 2),
  s.substring(-3, 2),
  s.substring(3),
  s.slice(-3),
  s.slice(2, -2),
  s.slice(5, 2),
  s.substr(-3, 2),
  s.substr(2),
  s.substring(NaN, 3),
];
