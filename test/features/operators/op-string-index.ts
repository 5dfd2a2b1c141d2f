const s = "abc";
let e;
try {
  s[0] = "z";
  e = "no";
} catch (x) {
  e = x.name;
}
export default [
  s[0],
  s[5] ?? "u",
  s["1"],
  s.length,
  s.at(-1),
  "b" in Object(s) ? 1 : 0,
  e,
  [...s].reverse().join(""),
  s.concat(1, null),
  `${s}`.split(""),
];
