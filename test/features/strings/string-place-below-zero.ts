const at = -1;
const s = "abcabc";
export default [
  s.indexOf("a", at),
  s.indexOf("c", -2),
  s.includes("a", at),
  s.startsWith("a", at),
  s.endsWith("c", at),
  s.endsWith("", at),
  s.lastIndexOf("a", at),
  s.indexOf("", 9),
  s.substring(at, 2),
  s.startsWith("b", 1.9),
  s.includes("a", NaN),
  "".search(undefined as any),
  s.match(undefined as any)!.index,
];
