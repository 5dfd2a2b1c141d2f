const escapeRegExp = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const count = (text: string, word: string) => (text.match(new RegExp("\\b" + word + "\\b", "gi")) || []).length;
const highlight = (text: string, term: string) => text.replace(new RegExp(`(${escapeRegExp(term)})`, "gi"), "<$1>");
export default [
  escapeRegExp("a.b*c"),
  count("The cat and the hat", "the"),
  highlight("C++ is c++", "c++"),
  new RegExp("a+", "g").test("caat"),
  new RegExp(/x/g, "i").flags,
  new RegExp("/").source,
  RegExp("\\d").test("5"),
  new RegExp("").source,
];
