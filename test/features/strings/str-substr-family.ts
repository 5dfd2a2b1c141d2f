const s = "abcdef";
export default [
  s.slice(2),
  s.slice(-3, -1),
  s.slice(4, 2),
  s.substring(4, 2),
  s.substring(-1, 3),
  s.substring(NaN, 2),
  s.substr(-3, 2),
  s.substr(2),
  s.slice(undefined, 2),
  s.substring(2, undefined),
  s.slice(0, 100),
  s.slice(1.9, 3.9),
  s.substr(1, -1),
];
