const s = "Hello, World";
export default [
  s.at(-1), s.at(0), s.at(99) === undefined, s.charAt(4), s.charAt(-1), s.charCodeAt(1), s.codePointAt(0), s.concat("!", 1 as any, null as any),
  s.endsWith("World"), s.endsWith("Hello", 5), s.startsWith("World", 7), s.includes("lo, W"), s.includes("h"), s.indexOf("o", 5), s.indexOf(""), s.indexOf("", 50), s.lastIndexOf("o"), s.lastIndexOf("o", 7), s.lastIndexOf("x"), s.lastIndexOf(""),
  "abc".padEnd(6, "12"), "abc".padStart(8, "xyz"), "abc".padStart(2), "abc".padEnd(5, ""), "5".padStart(3, "0"),
  "ab".repeat(3), "ab".repeat(0), s.slice(-5, -1), s.slice(3, 1), s.slice(7), s.substring(5, 2), s.substring(-3, 4), s.substring(NaN, 3), s.substr(-5, 3), s.substr(2),
  s.split("o"), s.split("", 3), s.split("zz"), s.split(undefined as any), "a,b,,c,".split(","), s.toUpperCase(), s.toLowerCase(),
  " \t\n x y \r".trim() + "|", "  x ".trimStart() + "|", "  x ".trimEnd() + "|", "b".localeCompare("a"), "a".localeCompare("a"),
  "a" < "B", "a" < "b", "10" < "9", ("10" as any) < 9, "abc" < "abcd", "" < "a", "Z" < "a",
  [..."abc"].reverse().join(""), String(null), String([1, [2, 3]]), String({}), `${[]}|${undefined}`, String.fromCharCode(72, 105), String.raw`a\n${1 + 1}`, "abc"[1], ("abc" as any)[5] === undefined, "abc".length,
  Object.keys("ab"), "x".codePointAt(5) === undefined, isNaN("x".charCodeAt(9)), "aXbX".replace("X", "-"), "ab".normalize(), "one two  three".split(" "), "tEsT".split("").map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(""),
  (() => { try { return "a".repeat(-1); } catch (e) { return (e as Error).name; } })(),
];
