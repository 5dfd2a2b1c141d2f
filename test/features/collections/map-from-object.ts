const o = { x: 1, y: 2 };
const m = new Map(Object.entries(o));
const back = Object.fromEntries([...m].map(([k, v]) => [k, v * 10]));
export default [back, new Map([...m].sort((a, b) => b[1] - a[1])).keys().next().value];
