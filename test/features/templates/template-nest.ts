const items = [
  { n: "a", q: 2, p: 1.5 },
  { n: "b", q: 1, p: 20 },
];
export default `${items.map(({ n, q, p }, i) => `${i + 1}. ${n.padEnd(3)}|${`${q}x${p.toFixed(2)}`.padStart(8)}|${(q * p).toFixed(2)}`).join("\n")}\nTotal: ${items.reduce((s, { q, p }) => s + q * p, 0)}`;
