const k = "toUpperCase";
const s = "abc";
const f = s[k];
export default [
  f.call("q"),
  s[k](),
  s.toUpperCase.call("w"),
  [].map.call([1], (x: number) => x + 1),
  String.prototype.toUpperCase.call("z"),
  Array.prototype.at.call([1, 2], -1),
];
