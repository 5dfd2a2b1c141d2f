const d = new Date(Date.UTC(2024, 0, 1));
d.setUTCDate(32);
d.setUTCHours(25);
const e = new Date(0);
e.setUTCFullYear(2000, 1, 30);
e.setUTCMinutes(61, 5);
const f = new Date(d);
f.setTime(5);
export default [d.toISOString(), e.toISOString(), +f, d.getTimezoneOffset()];
