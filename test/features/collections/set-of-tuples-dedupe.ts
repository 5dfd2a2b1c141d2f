const uniq = (a, f = (x) => x) => {
  const s = new Set();
  return a.filter((x) => {
    const k = f(x);
    return s.has(k) ? false : s.add(k);
  });
};
export default [
  uniq([1, 2, 1, "1"]),
  uniq(
    [
      [1, 2],
      [1, 2],
      [2, 1],
    ],
    JSON.stringify,
  ),
  [...new Set([..."abca"])].join(""),
  uniq([{ id: 1 }, { id: 1 }], (o) => o.id).length,
];
