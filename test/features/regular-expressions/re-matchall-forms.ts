const text = "k1=v1; k2=v2;k3=";
const all = [...text.matchAll(/(\w+)=(\w*)/g)];
export default [
  all.map((m) => [m[0], m[1], m[2], m.index]),
  Object.fromEntries(all.map(([, k, v]) => [k, v])),
  [..."aaa".matchAll(/a/g)].length,
  [..."abc".matchAll(/x/g)],
  Array.from("a1b22".matchAll(/\d+/g), (m) => +m[0]),
  "no".match(/x/),
  "no".match(/x/g),
  "abab".match(/ab/g),
  "x".match(/(y)?x/)[1] === undefined,
];
