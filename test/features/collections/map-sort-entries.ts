const m = new Map([
  ["b", 2],
  ["a", 1],
]);
export default [[...m].sort(), [...m.entries()].map(([k, v]) => k + v), new Map([...m].filter(([, v]) => v > 1)).size];
