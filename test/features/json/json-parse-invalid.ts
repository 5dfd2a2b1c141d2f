const bad = [
  "",
  "{",
  "[1,]",
  "{a:1}",
  "'a'",
  "01",
  "1.",
  ".5",
  "+1",
  "undefined",
  "NaN",
  '{"a":1,}',
  '"\n"',
  "[1 2]",
  "tru",
  '"\\x41"',
  "1e",
  "--1",
  "{} x",
  '"abc',
];
export default bad.map((b) => {
  try {
    return JSON.parse(b);
  } catch (e) {
    return e.name;
  }
});
