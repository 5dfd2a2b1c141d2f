const d = new Date(0);
d.setUTCFullYear(2000, 1, 29);
d.setUTCHours(25);
export default d.toISOString();
