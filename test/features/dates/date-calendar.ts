const month = (y: number, m: number) => {
  const first = new Date(Date.UTC(y, m, 1)).getUTCDay();
  const days = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  const cells = [...Array(first).fill("  "), ...Array.from({ length: days }, (_, i) => String(i + 1).padStart(2))];
  const rows: string[] = [];
  while (cells.length) rows.push(cells.splice(0, 7).join(" "));
  return rows;
};
export default month(2024, 1);
