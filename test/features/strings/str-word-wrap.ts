const wrap = (text, width) =>
  text.split(/\s+/).reduce(
    (lines, word) => {
      const last = lines[lines.length - 1];
      if (last.length + word.length + (last ? 1 : 0) <= width)
        lines[lines.length - 1] = last ? last + " " + word : word;
      else lines.push(word);
      return lines;
    },
    [""],
  );
const justify = (line, w) => {
  const words = line.split(" ");
  if (words.length === 1) return line.padEnd(w);
  let gaps = w - words.join("").length;
  return words.reduceRight((acc, word, i) => {
    const g = Math.ceil(gaps / (words.length - 1 - i) || 0);
    if (i < words.length - 1) {
      const k = Math.floor(gaps / (words.length - 1 - i)) || 1;
      gaps -= k;
      return word + " ".repeat(k) + acc;
    }
    return word + acc;
  }, "");
};
const t = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore";
export default [
  wrap(t, 20),
  wrap(t, 20).map((l) => justify(l, 20).length),
  wrap("", 5),
  wrap("averyveryverylongword x", 6),
];
