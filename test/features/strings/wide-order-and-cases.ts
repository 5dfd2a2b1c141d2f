const words = ["Zoë", "Émile", "andré"];
export default [
  words.map((w) => w.toUpperCase()),
  words.map((w) => w.toLowerCase().padEnd(6, "·")),
  [...words].sort(),
  words.map((w) => w.lastIndexOf("é")),
  words
    .join("|")
    .split("|")
    .map((w) => w.charAt(w.length - 1)),
];
