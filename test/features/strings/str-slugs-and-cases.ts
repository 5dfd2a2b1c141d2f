const slug = (s) =>
  s
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
const camel = (s) => s.replace(/[-_\s]+(.)?/g, (_, c) => (c ? c.toUpperCase() : ""));
const snake = (s) =>
  s
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[\s-]+/g, "_")
    .toLowerCase();
const title = (s) => s.replace(/\w\S*/g, (w) => w[0].toUpperCase() + w.slice(1).toLowerCase());
export default [
  slug("  Hello, World! -- 2024 "),
  camel("foo-bar_baz qux-"),
  snake("fooBarBAZ quxQuux"),
  title("the QUICK brown-fox jumps"),
  "a-b-c"
    .split("-")
    .map((w, i) => (i ? w.toUpperCase() : w))
    .join(""),
  "Mississippi".replace(/(.)\1/g, "<$1>"),
  [...new Set("mississippi")].join(""),
];
