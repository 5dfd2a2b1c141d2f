export default [
  "a-b-c".replace(/-(\w)/g, (_, c) => c.toUpperCase()),
  "abc".replace(/(?<x>b)/, (...a) => JSON.stringify(a[a.length - 1])),
  "aBc".replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()),
];
