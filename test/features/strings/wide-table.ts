const rows = [
  ["città", 5],
  ["x", 1],
] as [string, number][];
export default rows.map(([n, c]) => `${n.padEnd(8)}|${String(c).padStart(3)}`);
