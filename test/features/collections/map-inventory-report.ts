const sales = [
  { sku: "A1", qty: 3, price: 2.5 },
  { sku: "B2", qty: 1, price: 10 },
  { sku: "A1", qty: 2, price: 2.4 },
  { sku: "C3", qty: 7, price: 0.99 },
];
const totals = new Map();
for (const { sku, qty, price } of sales) {
  const t = totals.get(sku) ?? { qty: 0, sum: 0 };
  t.qty += qty;
  t.sum += qty * price;
  totals.set(sku, t);
}
const rows = [...totals].map(
  ([sku, { qty, sum }]) => `${sku.padEnd(4)}|${String(qty).padStart(3)}|${sum.toFixed(2).padStart(8)}`,
);
export default [
  rows,
  [...totals.values()].reduce((a, t) => a + t.sum, 0),
  Math.max(...[...totals.values()].map((t) => t.qty)),
];
