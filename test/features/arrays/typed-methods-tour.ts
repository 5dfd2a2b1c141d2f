const t = new Int16Array([5, -3, 9, 0]);
export default [
  [...t.map((x) => x * 2)],
  [...t.filter((x) => x > 0)],
  t.reduce((a, b) => a + b),
  t.indexOf(9),
  t.join("|"),
  [...t.slice(1, 3)],
  [...t.subarray(-2)],
  t.includes(0),
  t.some((x) => x < 0),
  t.every((x) => x < 10),
  t.find((x) => x > 5),
  t.findIndex((x) => x === 0),
  [...new Int16Array(t).sort()],
  [...new Int16Array(t).reverse()],
  [...new Int16Array(t).fill(7, 1, 2)],
  t.at(-1),
  JSON.stringify(t),
  Array.from(t.entries()),
  [...t.keys()],
  String(t),
  t instanceof Int16Array,
  Array.isArray(t),
  (() => {
    const z = new Int16Array(6);
    z.set(t, 1);
    z.set([1], 5);
    return [...z];
  })(),
];
