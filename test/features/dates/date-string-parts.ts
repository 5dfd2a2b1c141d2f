const d = new Date(Date.UTC(2024, 6, 4, 5, 6, 7));
export default [
  d.toISOString().slice(0, 10),
  d.toISOString().split("T")[1],
  JSON.stringify({ d }),
  d.toDateString(),
  d.toUTCString(),
];
