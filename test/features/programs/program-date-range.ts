const days = (a, b) => {
  const out = [];
  for (let d = new Date(a); d <= new Date(b); d.setUTCDate(d.getUTCDate() + 1)) out.push(d.toISOString().slice(5, 10));
  return out;
};
export default days("2024-02-27", "2024-03-02");
