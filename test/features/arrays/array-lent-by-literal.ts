export default [
  [].filter.call("hello", (c: string) => c > "h"),
  [].map.call("abc", (c: string) => c + "!"),
  [].slice.call({ length: 2, 0: "a", 1: "b" }),
  [].join.call("xyz", "-"),
];
