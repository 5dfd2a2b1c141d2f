const rows: string[] = [];
for (let i = 0; i < 40; i++) {
  const t = 20 + i * 0.137;
  rows.push(`${t.toFixed(1)}C ${(t * 1.8 + 32).toFixed(2)}F`);
}
export default rows;
