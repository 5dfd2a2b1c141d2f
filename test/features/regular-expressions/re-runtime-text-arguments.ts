const pat = ["b.", "\\d+", "z"].map(String);
const text = "abc 123";
export default [
  pat.map((p) => text.match(p)),
  pat.map((p) => text.search(p)),
  pat.map((p) => [...text.matchAll(p)].length),
  text.match(String(pat[1]))!.index,
];
