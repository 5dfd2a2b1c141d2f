const d = new Date(86400000);
const r: any[] = [
  (d as any).setUTCDate(3, 5),
  d.setUTCFullYear(50),
  d.toISOString(),
  d.setUTCFullYear(2020, 1),
  new Date(NaN).setUTCMonth(3),
  new Date(NaN).setUTCFullYear(2020),
  d.getYear(),
  d.toGMTString(),
  d.setUTCHours(1, undefined as any),
];
export default r;
