const d = new Date(Date.UTC(2020, 0, 31));
d.setUTCMonth(1);
const a = d.toISOString();
d.setUTCDate(0);
const b = d.toISOString();
d.setUTCFullYear(2019, 5, 15);
d.setUTCHours(1, 2, 3, 4);
export default [a, b, d.toISOString(), d.setTime(0), d.getTime()];
