export default [
  "",
  "{",
  "[1,]",
  '{"a":1,}',
  "{'a':1}",
  "undefined",
  "01",
  "1.",
  ".5",
  "+1",
  '"\n"',
  "nul",
  "[1 2]",
  '{"a"}',
  "NaN",
  '"abc',
  "1 2",
  "[",
  "]",
].map((s) => {
  try {
    return JSON.parse(s);
  } catch (e) {
    return e.name;
  }
});
