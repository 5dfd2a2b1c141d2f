function format(t: number): string {
  return `${t.toFixed(1)} °C`;
}
const line = "a,b;c";
const parts = line.split(",");
export default [
  format(21.345),
  parts.length,
  parts[0].length,
  line.indexOf(";"),
  line[0],
  line.toUpperCase(),
  format(3).length,
  format(3).slice(-2),
  /\d+/.exec(line + "12")![0],
];
