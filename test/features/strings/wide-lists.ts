const words = ["über", "naïve", "plain"];
export default [
  words.map((w) => w.length),
  words.map((w) => w[0].toUpperCase() + w.slice(1)),
  words.filter((w) => w.includes("ï")),
  words.sort(),
  Object.fromEntries(words.map((w) => [w, w.length])),
];
