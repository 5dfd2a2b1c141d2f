const out = [];
for (const t of [
  "{a:1}",
  "{'a':1}",
  "[1,]",
  "01",
  "",
  "undefined",
  '{"a":1',
  '"\t"',
  "NaN",
  "[1] x",
  ".5",
  "1.",
  "+1",
  '{"a":1,}',
  '"\\x41"',
]) {
  try {
    JSON.parse(t);
    out.push("ok");
  } catch (e) {
    out.push(e.name);
  }
}
export default out;
