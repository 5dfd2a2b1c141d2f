export default [
  Array.from("abc"),
  Array.from({ length: 3 }, (_, i) => i * i),
  Array.from(new Set([1, 1, 2])),
  Array.from([1, 2], (x) => x + 1),
  Array.from(new Map([["a", 1]])),
  Array.from({ 0: "x", length: 1 }),
];
