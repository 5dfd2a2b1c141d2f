export default [
  new Date(Date.UTC(2023, 12, 1)).toISOString(),
  new Date(Date.UTC(2024, 0, 0)).toISOString(),
  new Date(Date.UTC(2023, 1, 29)).getUTCDate(),
  new Date(Date.UTC(99, 0)).getUTCFullYear(),
  new Date(0).toISOString(),
  new Date(-1).toISOString(),
  new Date(8.64e15 + 1).getTime(),
].map((x) => (Number.isNaN(x) ? "NaN" : x));
