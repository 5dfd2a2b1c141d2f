const words = (s) => s.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
const camel = (s) =>
  words(s)
    .map((w, i) => (i ? w[0].toUpperCase() + w.slice(1).toLowerCase() : w.toLowerCase()))
    .join("");
const snake = (s) =>
  words(s)
    .map((w) => w.toLowerCase())
    .join("_");
export default [camel("hello world-foo_bar"), snake("fooBarHTTPServer2"), words("")];
