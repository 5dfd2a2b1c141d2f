const wrap = (text: string, width: number) =>
  text.split(/\s+/).reduce<string[]>((lines, w) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + w.length + 1 <= width) lines[lines.length - 1] = last + " " + w;
    else lines.push(w);
    return lines;
  }, []);
const justify = (line: string, width: number) => {
  const ws = line.split(" ");
  if (ws.length === 1) return line.padEnd(width);
  const gaps = ws.length - 1,
    total = width - ws.join("").length;
  return ws
    .map((w, i) => (i < gaps ? w + " ".repeat(Math.floor(total / gaps) + (i < total % gaps ? 1 : 0)) : w))
    .join("");
};
const center = (s: string, w: number, ch = " ") =>
  s.padStart(s.length + Math.floor((w - s.length) / 2), ch).padEnd(w, ch);
const t = "The quick brown fox jumps over the lazy dog and runs away";
export default [
  wrap(t, 16),
  wrap(t, 16).map((l) => justify(l, 16)),
  center("hi", 7, "*"),
  wrap("", 5),
  t.split(" ").map((w) => w.length),
  Math.max(...wrap(t, 20).map((l) => l.length)),
];
