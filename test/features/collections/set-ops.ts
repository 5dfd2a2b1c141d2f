const a = new Set([1, 2, 3]),
  b = new Set([2, 3, 4]);
export default [[...a].filter((x) => b.has(x)), [...new Set([...a, ...b])], [...new Set("hello")].join("")];
