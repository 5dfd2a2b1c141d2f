export default [
  JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ["a", "c"]),
  JSON.stringify({ a: 1, b: "x" }, (k, v) => (typeof v === "number" ? v * 2 : v)),
  JSON.stringify([1, 2], (k, v) => (Array.isArray(v) ? v : v + k)),
  JSON.stringify({ a: 1 }, (k, v) => (k === "" ? { z: v } : v === 1 ? undefined : v)),
  JSON.stringify({ 1: 1, 2: 2 }, [1]),
];
