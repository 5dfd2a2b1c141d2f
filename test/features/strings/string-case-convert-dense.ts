const words = (s: string) =>
  s
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((w) => w.toLowerCase());
const camel = (s: string) =>
  words(s)
    .map((w, i) => (i ? w[0].toUpperCase() + w.slice(1) : w))
    .join("");
const snake = (s: string) => words(s).join("_");
const kebab = (s: string) => words(s).join("-");
const title = (s: string) => s.replace(/\b\w/g, (c) => c.toUpperCase());
const truncate = (s: string, n: number) => (s.length > n ? s.slice(0, n - 3).trimEnd() + "..." : s);
const slug = (s: string) =>
  s
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
export default [
  camel("hello world-foo_bar"),
  snake("helloWorldFoo2Bar"),
  kebab("Some Title Here"),
  title("the quick brown"),
  truncate("a long sentence here", 10),
  slug("  Hello, World! (2024) "),
  camel("XMLHttpRequest"),
  words(""),
];
