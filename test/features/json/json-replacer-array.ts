export default [
  JSON.stringify({ a: 1, b: { a: 2, c: 3 }, c: 4 }, ["a", "b"]),
  JSON.stringify({ 1: "x", 2: "y" }, [1]),
  JSON.stringify([{ a: 1, b: 2 }], ["b"]),
];
