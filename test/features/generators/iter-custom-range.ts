const range = (a, b, s = 1) => ({
  [Symbol.iterator]: () => {
    let c = a;
    return { next: () => (c < b ? { value: (c += s) - s, done: false } : { value: undefined, done: true }) };
  },
});
export default [
  [...range(0, 5)],
  Math.max(...range(1, 4)),
  Array.from(range(0, 10, 3)),
  new Map([...range(0, 2)].map((x) => [x, x * x])).get(1),
];
