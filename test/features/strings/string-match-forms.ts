export default [
  "a1b22".match(/\d+/g),
  "a1b22".match(/\d+/)[0],
  "abc".match(/z/),
  "abc".match(/z/g),
  "x=1,y=2".match(/(\w)=(\d)/).slice(1),
  "abc".match(/b/).index,
  [..."a1b2".matchAll(/([a-z])(\d)/g)].map((m) => m[1] + m[2] + m.index),
  "abc".search(/c/),
  "abc".search("z"),
  "aBc".match(/b/i)[0],
];
