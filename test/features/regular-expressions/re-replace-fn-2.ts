export default [
  "fooBarBaz".replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()),
  "a-b-c".replace(/-(.)/g, (_, c) => c.toUpperCase()),
  "x=1;y=22".replace(/(\w)=(\d+)/g, "$2=$1"),
  "aaa".replace("a", "b"),
  "a.b.c".split("."),
  "a1b22c".split(/\d+/),
  "price: $5".replace("$5", "$$6"),
];
