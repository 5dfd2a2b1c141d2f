const rows = [];
for (let i = 1; i <= 3; i++) {
  let line = "";
  for (let j = 1; j <= i; j++) line += j + (j < i ? "," : "");
  rows.push(line);
}
export default [
  rows.join("\n"),
  "=".repeat(5),
  "a-b-c".split("-").reverse().join("+"),
  "%s=%d".replace("%s", "k").replace("%d", 5),
  "abc"
    .split("")
    .map((c, i) => c.repeat(i + 1))
    .join("-"),
];
